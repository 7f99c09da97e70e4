package dk.roedtraad.process;

import dk.roedtraad.tasks.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;

/** Lets the engine go on when a user task is done. */
@ApplicationScoped
class EngineWorkflow implements Workflow {

    @Inject
    TaskService engineTasks;

    @Override
    public void complete(String engineTaskId, Map<String, Object> outcome) {
        engineTasks.complete(engineTaskId, outcome);
    }
}
