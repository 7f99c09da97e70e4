package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step was registered on a wrong day, and the right one is known now.
 *
 * @param caseId the case
 * @param act what was done: a task type's key, or the name of the act
 * @param taskId the task that was completed by it, or null
 * @param subjectId what within the case that task was about, or null for the case itself
 * @param oldDay the day on which it was said to have happened
 * @param newDay the day on which it did
 */
public record RegistrationCorrected(UUID caseId, String act, UUID taskId, UUID subjectId, LocalDate oldDay,
                                    LocalDate newDay) implements CaseEvent {
}
