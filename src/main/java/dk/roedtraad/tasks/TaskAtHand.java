package dk.roedtraad.tasks;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Takes up a task for the current person: its case is locked, and the task is open to that person. */
@ApplicationScoped
class TaskAtHand {

    @Inject
    Worklist worklist;

    @Inject
    TaskTypes types;

    @Inject
    CaseDesk desk;

    @Inject
    Organisation organisation;

    @Inject
    CurrentPerson person;

    /** @throws Problem 404 when there is no such task, 409 when it has ended */
    Step open(UUID taskId) {
        Worklist.Whereabouts found = worklist.find(taskId);
        LocalDate caseBegan = enter(found.caseId(), types.act(found.type()));
        WorkTask task = worklist.get(taskId);
        if (task.state() != TaskState.OPEN) {
            throw TaskProblems.ended(task.state());
        }
        return new Step(task.caseId(), task.subjectId(), task, caseBegan);
    }

    /** @throws Problem as {@link #open}; 403 when the person does not hold its role, 409 when it lies with another */
    Step mine(UUID taskId) {
        Step step = open(taskId);
        requireMine(step.task());
        return step;
    }

    /**
     * Takes up the open task of a type, the one of the subject if one is named; without one, the step is an extra.
     *
     * @throws Problem 403 when the person does not hold the role, 409 when the task lies with another
     */
    Step mineOrExtra(UUID caseId, UUID subjectId, TaskAct<?> act) {
        LocalDate caseBegan = enter(caseId, act);
        TaskType<?> type = act.type();
        Optional<WorkTask> open = worklist.openTasks(caseId).stream()
            .filter(task -> task.type().equals(type.key()))
            .filter(task -> subjectId == null || subjectId.equals(task.subjectId())).findFirst();
        open.ifPresentOrElse(this::requireMine, () -> requireRole(type));
        UUID subject = open.map(WorkTask::subjectId).orElse(subjectId);
        return new Step(caseId, subject, open.orElse(null), caseBegan);
    }

    private LocalDate enter(UUID caseId, TaskAct<?> act) {
        return act.isContact() ? desk.enterSuspended(caseId) : desk.enter(caseId);
    }

    private void requireRole(TaskType<?> type) {
        if (!person.has(type.role())) {
            throw TaskProblems.roleMissing(type.role());
        }
    }

    private void requireMine(WorkTask task) {
        if (!person.has(task.role())) {
            throw TaskProblems.roleMissing(task.role());
        }
        if (!task.isFor(person.id()) && !organisation.covers(person.id(), task.assignee())) {
            throw TaskProblems.claimedByAnother();
        }
    }
}
