package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Ends a case whose citizen goes to another municipality: every open task and running deadline falls away. */
@ApplicationScoped
public class MoveAway {

    @Inject
    StandingCase desk;

    @Inject
    CloseCase close;

    @Inject
    CaseClock clock;

    @Inject
    Event<CaseWithdrawn> withdrawn;

    /**
     * Enters the case for the act.
     *
     * @param occurredOn the day, today or earlier; null stands for today
     * @return the day
     * @throws Problem when the case has ended, or the day lies ahead or before the case began
     */
    public LocalDate enter(UUID caseId, LocalDate occurredOn) {
        LocalDate began = desk.enter(caseId);
        LocalDate on = occurredOn == null ? clock.today() : occurredOn;
        WithdrawCase.requirePossible(on, began, clock.today());
        return on;
    }

    /** Closes the case, which was entered, with the outcome MOVED. */
    public void perform(UUID caseId, LocalDate on) {
        close.perform(caseId, CaseOutcome.MOVED, on);
        withdrawn.fire(new CaseWithdrawn(caseId, on));
    }
}
