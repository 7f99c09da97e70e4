package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;

/** Keeps each case told of the next day on which one of its deadlines falls due; a window is nobody's to keep. */
@ApplicationScoped
class NextDue {

    @Inject
    Deadlines deadlines;

    @Inject
    CaseProgress progress;

    void on(@Observes @Priority(ObserverOrder.DEADLINES) DeadlineArmed armed) {
        tell(armed.caseId());
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) DeadlineMoved moved) {
        tell(moved.caseId());
    }

    void on(@Observes @Priority(ObserverOrder.DEADLINES) DeadlineEnded ended) {
        tell(ended.caseId());
    }

    private void tell(UUID caseId) {
        LocalDate next = deadlines.running(caseId).stream()
            .filter(deadline -> deadline.terms().effect() != Effect.WINDOW)
            .map(Deadline::dueOn).filter(Objects::nonNull)
            .min(Comparator.naturalOrder()).orElse(null);
        progress.nextDue(caseId, next);
    }
}
