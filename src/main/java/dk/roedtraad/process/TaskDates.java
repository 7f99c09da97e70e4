package dk.roedtraad.process;

import dk.roedtraad.deadlines.DeadlineMoved;
import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.tasks.Worklist;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.task.Task;

/** Lets the open tasks of a case follow its deadlines when those are moved. */
@ApplicationScoped
class TaskDates {

    @Inject
    ProcessEngine engine;

    @Inject
    Guards guards;

    @Inject
    Worklist worklist;

    void on(@Observes @Priority(ObserverOrder.PROCESS) DeadlineMoved moved) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
            .execute(command -> {
                engine.getTaskService().createTaskQuery().processInstanceBusinessKey(moved.caseId().toString()).list()
                    .forEach(task -> follow(task, moved.caseId(), command));
                return null;
            });
    }

    private void follow(Task task, UUID caseId, CommandContext command) {
        worklist.due(task.getId(), guards.dueOf(command.getTaskManager().findTaskById(task.getId()), caseId));
    }
}
