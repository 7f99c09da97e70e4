package dk.roedtraad.support;

import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whether a citizen awaits the talk with the health coordinator; an offer that has not begun waits for it. */
@ApplicationScoped
public class HealthTalks {

    @Inject
    Supports supports;

    @Inject
    Event<HealthTalkRequested> requested;

    /** @return whether the talk was asked for and not yet held */
    public boolean isAwaited(UUID caseId) {
        return supports.awaitedTalk(caseId).isPresent();
    }

    /**
     * Refuses to let an offer begin while the talk is awaited (LAB § 113 stk. 3).
     *
     * @throws Problem 409 {@code health-talk-awaited}
     */
    public void requireNoneAwaited(UUID caseId) {
        if (isAwaited(caseId)) {
            throw Problem.conflict("health-talk-awaited",
                "The citizen has asked for the talk with the health coordinator, and the offer waits for it.",
                "Hold the talk first: task holdHealthTalk.");
        }
    }

    /** A case that was closed while the talk was awaited awaits it still. */
    void on(@Observes @Priority(ObserverOrder.AFTER_PROCESS) CaseReopened reopened) {
        if (reopened.phase() == Phase.PROGRAMME) {
            supports.awaitedTalk(reopened.caseId()).ifPresent(talk ->
                requested.fire(new HealthTalkRequested(reopened.caseId(), talk.givenOn())));
        }
    }
}
