package dk.roedtraad.process;

import dk.roedtraad.deadlines.RecordBreach;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What a deadline's timer triggers: the ledger is told to write the breach down, if there still is one. */
@ApplicationScoped
@Named("breachNotice")
public class BreachNotice implements JavaDelegate {

    @Inject
    RunAs runAs;

    @Inject
    RecordBreach breach;

    @Inject
    DeadlineTimers timers;

    /** Runs on the engine's own threads, so it acts as the module itself in the case's municipality. */
    @Override
    public void execute(DelegateExecution execution) {
        UUID caseId = Variables.caseOf(execution);
        UUID match = Variables.matchOf(execution);
        String rule = timerBefore((FlowNode) execution.getBpmnModelElementInstance());
        runAs.call(Identity.system(execution.getTenantId()), () -> {
            boolean breached = breach.perform(caseId, match, rule);
            timers.standAgainUnlessOverdue(caseId, match, rule);
            return breached;
        });
    }

    private static String timerBefore(FlowNode notice) {
        return notice.getPreviousNodes().singleResult().getId();
    }
}
