package dk.roedtraad.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why one item of a list was not done, while the others were.
 *
 * @param status the HTTP status that the item alone would have got
 * @param code the stable code to program against
 * @param detail what is wrong
 * @param remedy what the caller can do about it
 * @param errors what is wrong where in the item; pointers begin at the item
 */
@Schema(name = "ItemProblem", description = "Why one item of a list was not done.")
public record ItemProblem(int status, String code, String detail, String remedy, List<ProblemBody.Entry> errors) {

    /** @return the problem of an item, as it is told within the answer about the list */
    public static ItemProblem of(Problem problem) {
        return new ItemProblem(problem.status(), problem.code(), problem.getMessage(), problem.remedy(),
            problem.errors());
    }
}
