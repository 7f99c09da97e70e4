package dk.roedtraad.matching;

import dk.roedtraad.rest.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects the fields that an answer makes necessary and that were left out, so that all are told at once. */
final class Needed {

    private final List<String> missing = new ArrayList<>();

    Needed field(String pointer, Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            missing.add(pointer);
        }
        return this;
    }

    /** @throws Problem 422 with the code, pointing at each field that was left out */
    void orRefuse(String code, String detail, String remedy) {
        if (!missing.isEmpty()) {
            Problem problem = Problem.unprocessable(code, detail, remedy);
            missing.forEach(pointer -> problem.at(pointer, "must be given with this answer"));
            throw problem;
        }
    }
}
