package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ends a case from wherever it is: withdrawn, moved to another municipality, or the citizen has died. */
@ApplicationScoped
public class WithdrawCase {

    @Inject
    StandingCase desk;

    @Inject
    CloseCase close;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    @Inject
    Event<CaseWithdrawn> withdrawn;

    /** Why a case ends before its flow does. */
    public enum Cause {
        @Label(da = "Trukket tilbage eller ikke længere relevant", en = "Withdrawn or no longer relevant")
        WITHDRAWN(CaseOutcome.WITHDRAWN),
        @Label(da = "Fraflyttet", en = "Moved away")
        MOVED(CaseOutcome.MOVED),
        @Label(da = "Død", en = "Deceased")
        DECEASED(CaseOutcome.DECEASED);

        private final CaseOutcome outcome;

        Cause(CaseOutcome outcome) {
            this.outcome = outcome;
        }
    }

    /**
     * Why and when the case ended.
     *
     * @param occurredOn the day, today or earlier; today when left out
     * @param cause what happened
     * @param reason in the person's own words
     */
    @Schema(name = "WithdrawCaseForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Årsag", en = "Cause") @NotNull Cause cause,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws Problem when the case has ended, or the day lies ahead or before the case began */
    public void perform(UUID caseId, Form form) {
        LocalDate began = desk.enter(caseId);
        LocalDate on = form.occurredOn() == null ? clock.today() : form.occurredOn();
        requirePossible(on, began, clock.today());
        history.record(caseId, Happening.of("withdrawCase", on, form.reason()));
        close.perform(caseId, form.cause().outcome, on);
        withdrawn.fire(new CaseWithdrawn(caseId, on));
    }

    static void requirePossible(LocalDate on, LocalDate began, LocalDate today) {
        if (on.isAfter(today) || on.isBefore(began)) {
            throw Problem.unprocessable("bad-closing-day", "The case cannot have ended on that day.",
                "Give a day from " + began + " to today.").at("/occurredOn", "must be from " + began + " to today");
        }
    }
}
