package dk.roedtraad.tasks;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Does a step: checks its day, lets the feature act, and lets the process go on. */
@ApplicationScoped
class PerformStep {

    @Inject
    Workflow workflow;

    @Inject
    Event<TaskCompleted> completed;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /** @throws Problem when the day cannot be, or the feature's rules are broken */
    <F extends TaskForm> void perform(Step step, TaskAct<F> act, F form) {
        LocalDate on = dayOf(form, step.caseBegan());
        Occasion occasion = new Occasion(step.caseId(), step.taskId(), step.subjectId(), on);
        Outcome outcome = act.perform(occasion, form);
        completed.fire(new TaskCompleted(step.caseId(), step.taskId(), act.type().key(), on));
        if (step.task() != null) {
            step.task().complete(person.id(), on, clock.now());
            workflow.complete(step.caseId(), step.task().engineTaskId(), outcome.variables());
        }
    }

    private LocalDate dayOf(TaskForm form, LocalDate caseBegan) {
        LocalDate on = form.occurredOn() == null ? clock.today() : form.occurredOn();
        if (on.isAfter(clock.today())) {
            throw TaskProblems.occurredInFuture();
        }
        if (on.isBefore(caseBegan)) {
            throw TaskProblems.occurredBeforeCase(caseBegan);
        }
        return on;
    }
}
