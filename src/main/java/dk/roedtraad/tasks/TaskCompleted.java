package dk.roedtraad.tasks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step of a case was done, as planned or as an extra.
 *
 * @param caseId the case
 * @param taskId the task completed, or null when the step was an extra
 * @param type the task type's key
 * @param occurredOn the day on which it happened
 */
public record TaskCompleted(UUID caseId, UUID taskId, String type, LocalDate occurredOn) {
}
