package dk.roedtraad.cases;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens a case again that was closed by mistake: it goes on where it stood, and the history keeps the closing. */
@ApplicationScoped
class ReopenCase {

    @Inject
    StandingCase desk;

    @Inject
    Cases cases;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    @Inject
    Event<CaseRevived> revived;

    @Inject
    Event<CaseReopened> reopened;

    /**
     * Why the closing was a mistake.
     *
     * @param occurredOn the day, from the closing to today; today when left out
     * @param reason in the leader's own words
     */
    @Schema(name = "ReopenCaseForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws dk.roedtraad.rest.Problem when the case is not closed, or cannot be opened again */
    void perform(UUID caseId, Form form) {
        Case file = desk.enterClosed(caseId);
        LocalDate on = form.occurredOn() == null ? clock.today() : form.occurredOn();
        if (on.isAfter(clock.today()) || on.isBefore(file.closedOn())) {
            throw Problem.unprocessable("bad-reopening-day", "The case cannot have been reopened on that day.",
                "Give a day from " + file.closedOn() + " to today.")
                .at("/occurredOn", "must be from " + file.closedOn() + " to today");
        }
        file.reopen();
        cases.standsNow(file);
        history.record(caseId, Happening.of("reopenCase", on, form.reason()));
        revived.fire(new CaseRevived(caseId));
        reopened.fire(new CaseReopened(caseId, file.phase(), on));
    }
}
