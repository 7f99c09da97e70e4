package dk.roedtraad.process;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseWithdrawn;
import dk.roedtraad.matching.AnotherMatchRequested;
import dk.roedtraad.matching.PlacementEndedEarly;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;

/** What the features did, told to the models: the start of a case and the messages that reach into it. */
@ApplicationScoped
class CaseMessages {

    private static final String REMEDY = "Read the case again; its open tasks say what is next.";

    @Inject
    RuntimeService running;

    @Inject
    CaseTimers timers;

    void on(@Observes @Priority(ObserverOrder.PROCESS) CaseOpened opened) {
        String caseId = opened.caseId().toString();
        running.startProcessInstanceByKey("case", caseId,
            Map.of(Variables.CASE, caseId, Variables.RESPONSIBLE_CHOSEN, opened.responsibleChosen()));
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) CaseWithdrawn withdrawn) {
        timers.hold(withdrawn.caseId());
        running.createMessageCorrelation("caseWithdrawn")
            .processInstanceBusinessKey(withdrawn.caseId().toString()).correlate();
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) AnotherMatchRequested requested) {
        if (awaiting(requested.caseId(), "anotherMatchRequested").count() == 0) {
            throw Problem.conflict("programme-not-running", "The citizen's programme is not running.", REMEDY);
        }
        running.createMessageCorrelation("anotherMatchRequested")
            .processInstanceBusinessKey(requested.caseId().toString())
            .setVariablesToTriggeredScope(Map.of(Variables.MATCH, requested.matchId().toString()))
            .correlate();
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) PlacementEndedEarly ended) {
        timers.hold(ended.caseId());
        if (awaiting(ended.caseId(), "placementEnded")
                .processVariableValueEquals(Variables.MATCH, ended.matchId().toString()).count() == 0) {
            throw Problem.conflict("placement-not-followed", "The placement does not await a follow-up.", REMEDY);
        }
        running.createMessageCorrelation("placementEnded")
            .processInstanceBusinessKey(ended.caseId().toString())
            .processInstanceVariableEquals(Variables.MATCH, ended.matchId().toString()).correlate();
    }

    /** Asked before a message is sent: one that nothing awaits would doom the transaction. */
    private ExecutionQuery awaiting(UUID caseId, String message) {
        return running.createExecutionQuery().processInstanceBusinessKey(caseId.toString())
            .messageEventSubscriptionName(message);
    }
}
