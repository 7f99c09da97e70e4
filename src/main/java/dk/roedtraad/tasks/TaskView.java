package dk.roedtraad.tasks;

import dk.roedtraad.security.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task as the API shows it.
 *
 * @param id the task
 * @param type the task type's key
 * @param title what the caseworker reads, Danish
 * @param titleEn the same in English
 * @param state OPEN, DONE or CANCELLED
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param role who may do it
 * @param team the team whose worklist it is in
 * @param assignee the person it lies with, or null
 * @param dueOn the day by which it is to be done, or null
 * @param openedAt when it came into the worklist
 * @param completedBy who did it, or null
 * @param occurredOn the day on which it was done, or null
 * @param form where the task type and its form's JSON Schema are
 * @param completion where to POST the filled form
 */
public record TaskView(UUID id, String type, String title, String titleEn, TaskState state, UUID caseId,
                       UUID subjectId, Role role, String team, String assignee, LocalDate dueOn, Instant openedAt,
                       String completedBy, LocalDate occurredOn, String form, String completion) {

    static TaskView of(WorkTask task, TaskType<?> type) {
        return new TaskView(task.id(), type.key(), type.danishTitle(), type.englishTitle(), task.state(),
            task.caseId(), task.subjectId(), task.role(), task.team(), task.assignee(), task.dueOn(),
            task.openedAt(), task.completedBy(), task.occurredOn(), "/api/v1/task-types/" + type.key(),
            "/api/v1/tasks/" + task.id() + "/completion");
    }
}
