package dk.roedtraad.tasks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * When and for what a step is done.
 *
 * @param caseId the case
 * @param taskId the task that is completed, or null when the step is recorded as an extra
 * @param subjectId what within the case it is about (a match), or null
 * @param occurredOn the day on which it happened
 */
public record Occasion(UUID caseId, UUID taskId, UUID subjectId, LocalDate occurredOn) {
}
