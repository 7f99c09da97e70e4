package dk.roedtraad.tasks;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing to be done in a case.
 *
 * <p>It opens when the process reaches its user task, with the person it falls to or unassigned with the team. A
 * person claims it, gives it back, or gets it from the leader. It ends done, by whom and on which day, or cancelled
 * because the case took another way. What has ended stays as it ended.
 */
@Entity
@Table(name = "work_task")
class WorkTask extends MunicipalRow {

    private static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    @Column(name = "engine_task_id")
    private String engineTaskId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "type")
    private String type;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "team")
    private String team;

    @Column(name = "assignee")
    private String assignee;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "sort_on")
    private LocalDate sortOn = NO_DATE;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "completed_by")
    private String completedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected WorkTask() {
    }

    WorkTask(NewTask task, TaskType<?> taskType, Instant openedAt) {
        super(UUID.randomUUID());
        this.engineTaskId = task.engineTaskId();
        this.caseId = task.caseId();
        this.type = taskType.key();
        this.role = taskType.role();
        this.subjectId = task.subjectId();
        this.team = task.team();
        this.assignee = task.assignee();
        this.openedAt = openedAt;
        due(task.dueOn());
    }

    TaskState state() {
        if (endedAt == null) {
            return TaskState.OPEN;
        }
        return completedBy == null ? TaskState.CANCELLED : TaskState.DONE;
    }

    void assign(String person) {
        assignee = person;
    }

    void moveTo(String newTeam) {
        team = newTeam;
    }

    void due(LocalDate on) {
        dueOn = on;
        sortOn = on == null ? NO_DATE : on;
    }

    void complete(String person, LocalDate on, Instant at) {
        completedBy = person;
        occurredOn = on;
        endedAt = at;
    }

    void cancel(Instant at) {
        endedAt = at;
    }

    boolean isFor(String person) {
        return assignee == null || assignee.equals(person);
    }

    String engineTaskId() {
        return engineTaskId;
    }

    UUID caseId() {
        return caseId;
    }

    String type() {
        return type;
    }

    Role role() {
        return role;
    }

    UUID subjectId() {
        return subjectId;
    }

    String team() {
        return team;
    }

    String assignee() {
        return assignee;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate sortOn() {
        return sortOn;
    }

    Instant openedAt() {
        return openedAt;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String completedBy() {
        return completedBy;
    }
}
