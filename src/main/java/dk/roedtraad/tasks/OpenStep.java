package dk.roedtraad.tasks;

import java.time.Instant;
import java.util.UUID;

/**
 * A step that a case waits for.
 *
 * @param caseId the case
 * @param type the task type's key
 * @param subjectId what within the case it is about, or null
 * @param since when it came into the worklist
 */
public record OpenStep(UUID caseId, String type, UUID subjectId, Instant since) {
}
