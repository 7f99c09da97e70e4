package dk.roedtraad.process;

import dk.roedtraad.tasks.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;

/** Lets the engine go on when a user task is done. */
@ApplicationScoped
class EngineWorkflow implements Workflow {

    @Inject
    TaskService engineTasks;

    @Inject
    CaseTimers timers;

    @Override
    public void complete(UUID caseId, String engineTaskId, Map<String, Object> outcome) {
        timers.hold(caseId);
        engineTasks.complete(engineTaskId, outcome);
    }
}
