package dk.roedtraad.process;

import dk.roedtraad.cases.CaseWithdrawn;
import dk.roedtraad.cases.ReReferralRequested;
import dk.roedtraad.cases.ResponsibleChanged;
import dk.roedtraad.matching.AnotherMatchRequested;
import dk.roedtraad.matching.PlacementEndedEarly;
import dk.roedtraad.programme.AppealReceived;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.support.HealthTalkRequested;
import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.tasks.TaskView;
import dk.roedtraad.tasks.Worklist;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;

/** What the features did, told to the models that run: the messages that reach into a case. */
@ApplicationScoped
class CaseMessages {

    private static final String REMEDY = "Read the case again; its open tasks say what is next.";

    @Inject
    RuntimeService running;

    @Inject
    CaseTimers timers;

    @Inject
    Worklist worklist;

    void on(@Observes @Priority(ObserverOrder.PROCESS) CaseWithdrawn withdrawn) {
        timers.hold(withdrawn.caseId());
        running.createMessageCorrelation("caseWithdrawn")
            .processInstanceBusinessKey(withdrawn.caseId().toString()).correlate();
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) AnotherMatchRequested requested) {
        requireProgramme(requested.caseId(), "anotherMatchRequested");
        Map<String, Object> match = new HashMap<>();
        match.put(Variables.MATCH, requested.matchId().toString());
        match.put(Variables.MATCH_STATE, requested.state());
        running.createMessageCorrelation("anotherMatchRequested")
            .processInstanceBusinessKey(requested.caseId().toString())
            .setVariablesToTriggeredScope(match)
            .correlate();
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) ReReferralRequested requested) {
        requireProgramme(requested.caseId(), "reReferralRequested");
        running.createMessageCorrelation("reReferralRequested")
            .processInstanceBusinessKey(requested.caseId().toString()).correlate();
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

    void on(@Observes @Priority(ObserverOrder.PROCESS) HealthTalkRequested requested) {
        requireProgramme(requested.caseId(), "healthTalkRequested");
        running.createMessageCorrelation("healthTalkRequested")
            .processInstanceBusinessKey(requested.caseId().toString()).correlate();
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) AppealReceived received) {
        if (awaiting(received.caseId(), "appealReceived").count() == 0) {
            throw Problem.conflict("step-not-in-version", "The case runs on models that do not know this step.",
                "Move the case to the models in use: POST /api/v1/operations/migrations.");
        }
        running.createMessageCorrelation("appealReceived")
            .processInstanceBusinessKey(received.caseId().toString()).correlate();
    }

    /** A successor who has not taken the case up yet has the task already; so has the successor's successor. */
    void on(@Observes @Priority(ObserverOrder.PROCESS) ResponsibleChanged changed) {
        boolean vk = changed.role() == Role.VK;
        String message = vk ? "vkChanged" : "caseworkerChanged";
        String task = vk ? "receiveCaseAsVk" : "receiveCaseAsCaseworker";
        boolean open = worklist.openIn(changed.caseId()).stream().map(TaskView::type).anyMatch(task::equals);
        if (!open && awaiting(changed.caseId(), message).count() > 0) {
            running.createMessageCorrelation(message)
                .processInstanceBusinessKey(changed.caseId().toString()).correlate();
        }
    }

    private void requireProgramme(UUID caseId, String message) {
        if (awaiting(caseId, message).count() == 0) {
            throw Problem.conflict("programme-not-running", "The citizen's programme is not running.", REMEDY);
        }
    }

    /** Asked before a message is sent: one that nothing awaits would doom the transaction. */
    private ExecutionQuery awaiting(UUID caseId, String message) {
        return running.createExecutionQuery().processInstanceBusinessKey(caseId.toString())
            .messageEventSubscriptionName(message);
    }
}
