package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Other days than before are suspended in a case; {@link CaseProgress#suspended} says which.
 *
 * @param caseId the case
 * @param change what became of a suspension
 * @param on the day of the act
 * @param reason why, in the person's words
 */
public record SuspensionsChanged(UUID caseId, Change change, LocalDate on, String reason) implements CaseEvent {

    /** What became of a suspension. */
    public enum Change {
        /** It is new. */
        BEGUN,
        /** Its last day lies later than it did. */
        EXTENDED,
        /** Its last day lies earlier than it did, or it has got one. */
        ENDED
    }
}
