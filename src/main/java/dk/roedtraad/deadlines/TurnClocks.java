package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseEvent;
import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Turns the clocks as {@link Clocks} says when something happens in a case. */
@ApplicationScoped
class TurnClocks {

    @Inject
    CaseProgress progress;

    @Inject
    ClockHands hands;

    void on(@Observes @Priority(ObserverOrder.DEADLINES) CaseEvent happened) {
        List<Turn<?>> lines = Clocks.about(happened);
        if (!lines.isEmpty()) {
            CaseFacts file = progress.facts(happened.caseId());
            lines.forEach(line -> line.perform(happened, file, hands));
        }
    }
}
