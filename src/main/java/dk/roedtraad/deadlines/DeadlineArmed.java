package dk.roedtraad.deadlines;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A deadline runs from now on; another one of the same rule that ran until now has given way to it.
 *
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param rule the rule's key
 * @param due the last day on which it is kept, or null while it stands still until further notice
 */
public record DeadlineArmed(UUID caseId, UUID subjectId, String rule, LocalDate due) {
}
