package dk.roedtraad.process;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

/**
 * Sets up again what has gone off: a timer goes off once, and its deadline may begin anew or be moved while the
 * activity that it guards goes on, as when a new period is granted beside the programme.
 */
final class TimersAgain {

    private TimersAgain() {
    }

    /** Gives every guarded activity that goes on its timer, unless it has it. */
    static void setUp(ProcessEngine engine, UUID caseId, UUID subjectId, String rule) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired()
            .execute(command -> {
                instances(engine, caseId, subjectId).list()
                    .forEach(instance -> setUp(engine, command, instance, rule));
                return null;
            });
    }

    private static ProcessInstanceQuery instances(ProcessEngine engine, UUID caseId, UUID subjectId) {
        ProcessInstanceQuery ofTheCase = engine.getRuntimeService().createProcessInstanceQuery()
            .processInstanceBusinessKey(caseId.toString());
        return subjectId == null ? ofTheCase : ofTheCase.variableValueEquals(Variables.MATCH, subjectId.toString());
    }

    private static void setUp(ProcessEngine engine, CommandContext command, ProcessInstance instance, String rule) {
        ActivityImpl timer = command.getProcessEngineConfiguration().getDeploymentCache()
            .findDeployedProcessDefinitionById(instance.getProcessDefinitionId()).findActivity(rule);
        if (timer == null || stands(engine, command, instance, rule)) {
            return;
        }
        String guarded = timer.getEventScope().getId();
        for (var standing : engine.getRuntimeService().getActivityInstance(instance.getId())
                .getActivityInstances(guarded)) {
            ExecutionEntity scope = command.getExecutionManager().findExecutionById(standing.getExecutionIds()[0]);
            TimerDeclarationImpl.getDeclarationsForScope(timer.getEventScope()).get(rule).createTimerInstance(scope);
        }
    }

    /** A timer that is going off at this moment is about to be used up. */
    private static boolean stands(ProcessEngine engine, CommandContext command, ProcessInstance instance, String rule) {
        JobEntity goingOff = command.getCurrentJob();
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).activityId(rule)
            .list().stream().anyMatch(job -> goingOff == null || !job.getId().equals(goingOff.getId()));
    }
}
