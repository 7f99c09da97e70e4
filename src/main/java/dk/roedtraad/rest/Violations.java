package dk.roedtraad.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns broken constraints into a problem: those of a body with pointers, those of a parameter with its name. */
final class Violations {

    private Violations() {
    }

    static Problem of(Collection<? extends ConstraintViolation<?>> broken) {
        for (ConstraintViolation<?> one : broken) {
            if (kindsOf(one).contains(ElementKind.RETURN_VALUE)) {
                throw new IllegalStateException("an answer breaks its own constraints at " + one.getPropertyPath());
            }
            Optional<String> parameter = ViolatedParameter.nameOf(one);
            if (parameter.isPresent()) {
                return badParameter(parameter.get(), EnglishMessage.of(one));
            }
        }
        Problem problem = Problem.unprocessable("invalid-form", "The form breaks a rule.",
            "Correct what the errors point at and send it again.");
        broken.stream().map(one -> new ProblemBody.Entry(pointerOf(one.getPropertyPath()), EnglishMessage.of(one)))
            .sorted(Comparator.comparing(ProblemBody.Entry::pointer).thenComparing(ProblemBody.Entry::detail))
            .forEach(entry -> problem.at(entry.pointer(), entry.detail()));
        return problem;
    }

    static Problem badParameter(String name, String detail) {
        return Problem.badRequest("bad-parameter", "The parameter " + SafeName.of(name) + " " + detail + ".",
            "Correct the parameter and send the request again.");
    }

    private static List<ElementKind> kindsOf(ConstraintViolation<?> one) {
        List<ElementKind> kinds = new ArrayList<>();
        one.getPropertyPath().forEach(node -> kinds.add(node.getKind()));
        return kinds;
    }

    static String pointerOf(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(SafeName.of(node.getKey().toString()));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
