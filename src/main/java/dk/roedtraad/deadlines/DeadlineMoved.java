package dk.roedtraad.deadlines;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline that runs falls due on another day than before.
 *
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param rule the rule's key
 * @param due the last day on which it is kept, or null while it stands still until further notice
 */
public record DeadlineMoved(UUID caseId, UUID subjectId, String rule, LocalDate due) {
}
