package dk.roedtraad.transfer;

import dk.roedtraad.rest.ItemProblem;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one case of the list.
 *
 * @param index its place in the list, from 0
 * @param externalReference the reference it was sent with; null when it could not be read
 * @param result what was done
 * @param caseId the case that is here now, or that was here already; null otherwise
 * @param problem why it was refused; null otherwise
 */
public record TakeOverResult(int index, String externalReference, Result result, UUID caseId, ItemProblem problem) {

    /** What was done with a case. */
    @Schema(name = "TakeOverOutcome")
    public enum Result {
        /** It goes on here. */
        TAKEN_OVER,
        /** The same form was sent before; nothing was changed. */
        ALREADY_HERE,
        /** It is not here, and the problem says why. */
        REFUSED,
        /** In a dry run: it could be taken over. */
        WOULD_BE_TAKEN_OVER
    }
}
