package dk.roedtraad.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why one item of a list was not carried out; the same code, words and remedy that it would be answered alone.
 *
 * @param code the stable code to program against
 * @param detail what is wrong
 * @param remedy what the caller can do about it
 * @param errors what is wrong where, each pointing into the item; empty when no field is to blame
 */
@Schema(name = "ItemProblem", description = "Why one item of a list was not carried out.")
public record ItemProblem(String code, String detail, String remedy, List<Fault> errors) {

    /** Keeps its own copy. */
    public ItemProblem {
        errors = List.copyOf(errors);
    }

    /** @return the problem as one item among many has it */
    public static ItemProblem of(Problem problem) {
        return new ItemProblem(problem.code(), problem.getMessage(), problem.remedy(),
            problem.errors().stream().map(error -> new Fault(error.pointer(), error.detail())).toList());
    }

    /**
     * One thing that is wrong with an item.
     *
     * @param pointer JSON pointer into the item
     * @param detail what is wrong there
     */
    @Schema(name = "ItemFault", description = "One thing that is wrong with an item.")
    public record Fault(String pointer, String detail) {
    }
}
