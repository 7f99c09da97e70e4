package dk.roedtraad.tasks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A user task that the process has reached.
 *
 * @param engineTaskId the engine's own id of it
 * @param caseId the case
 * @param type the task type's key
 * @param subjectId what within the case it is about, or null
 * @param team the team whose worklist it is in
 * @param assignee the person it falls to, or null
 * @param dueOn the day by which its deadline wants it done, or null
 */
public record NewTask(String engineTaskId, UUID caseId, String type, UUID subjectId, String team, String assignee,
                      LocalDate dueOn) {
}
