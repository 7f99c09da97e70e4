package dk.roedtraad.process;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.tasks.NewTask;
import dk.roedtraad.tasks.TaskTypes;
import dk.roedtraad.tasks.Worklist;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Keeps the worklist in step with the models: a user task reached is a task opened, one left is a task cancelled. */
@ApplicationScoped
class TaskProjection {

    @Inject
    Worklist worklist;

    @Inject
    TaskTypes types;

    @Inject
    CaseProgress cases;

    @Inject
    Guards guards;

    void reached(DelegateTask task) {
        UUID caseId = Variables.caseOf(task);
        CaseFacts facts = cases.facts(caseId);
        String type = task.getTaskDefinitionKey();
        worklist.open(new NewTask(task.getId(), caseId, type, Variables.matchOf(task), facts.team(),
            facts.personFor(types.type(type).performer()), guards.dueOf(task, caseId)));
    }

    void left(DelegateTask task) {
        worklist.cancel(task.getId());
    }
}
