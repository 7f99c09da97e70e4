package dk.roedtraad.deadlines;

import java.util.UUID;

/**
 * A deadline has ended, and none of the same rule has taken its place.
 *
 * @param caseId the case
 * @param subjectId what within the case it was about, or null
 * @param rule the rule's key
 */
public record DeadlineEnded(UUID caseId, UUID subjectId, String rule) {
}
