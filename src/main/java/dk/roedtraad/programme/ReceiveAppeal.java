package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Takes up an appeal against the municipality's last decision: the municipality reassesses it, and what is planned goes
 * on meanwhile, for an appeal normally suspends nothing.
 */
@ApplicationScoped
class ReceiveAppeal {

    /** An appeal comes within four weeks of the decision (retssikkerhedsloven kap. 10). */
    static final int WINDOW_WEEKS = 4;

    @Inject
    ProgrammeJournal journal;

    @Inject
    Appeals appeals;

    @Inject
    CaseDesk desk;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    @Inject
    Event<AppealReceived> received;

    /**
     * What was received.
     *
     * @param occurredOn the day on which it was received, today or earlier; today when left out
     * @param by who appealed
     * @param text what the appeal says
     * @param acceptedLateBecause why it is taken up though the window has closed; only then
     */
    @Schema(name = "AppealForm")
    public record Form(
        @Label(da = "Modtaget", en = "Received on") LocalDate occurredOn,
        @Label(da = "Klager", en = "By") @NotNull AppealedBy by,
        @Label(da = "Klagen", en = "Text") @NotBlank @Size(max = 4000) String text,
        @Label(da = "Hvorfor den antages efter fristen", en = "Why it is accepted late") @Size(max = 1000)
        String acceptedLateBecause) {
    }

    /** @throws Problem when nothing was decided, an appeal is open, or it came too late */
    void perform(UUID caseId, Form form) {
        desk.enter(caseId);
        LocalDate on = form.occurredOn() == null ? clock.today() : form.occurredOn();
        if (on.isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "An appeal cannot have been received after today.",
                "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
        }
        appeals.raise(caseId);
        Decision decision = last(journal.all(Decision.class, caseId));
        requireInTime(form, on, decision.occurredOn());
        journal.enter(new Appeal(caseId, on, decision, form));
        history.record(caseId, Happening.of("appealDecision", on, form.acceptedLateBecause()));
        received.fire(new AppealReceived(caseId, on));
    }

    /** @return the last day on which the decision can be appealed */
    static LocalDate until(LocalDate decidedOn) {
        return decidedOn.plusWeeks(WINDOW_WEEKS);
    }

    private static Decision last(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            throw Problem.conflict("no-decision", "The municipality has not decided yet.",
                "An indstilling cannot be appealed; record the decision first.");
        }
        return decisions.get(decisions.size() - 1);
    }

    static void requireInTime(Form form, LocalDate on, LocalDate decidedOn) {
        if (on.isBefore(decidedOn)) {
            throw Problem.unprocessable("appeal-before-decision", "The appeal lies before the decision of " + decidedOn
                + ".", "Give a day on or after it.").at("/occurredOn", "must be on or after " + decidedOn);
        }
        LocalDate last = until(decidedOn);
        boolean late = on.isAfter(last);
        boolean explained = form.acceptedLateBecause() != null && !form.acceptedLateBecause().isBlank();
        if (late && !explained) {
            throw Problem.unprocessable("appeal-too-late", "The decision could be appealed until " + last + ".",
                "Say why the appeal is taken up all the same, or refuse it in the case system.")
                .at("/acceptedLateBecause", "is required after " + last);
        }
        if (!late) {
            FormRules.leftOut(form.acceptedLateBecause(), "/acceptedLateBecause");
        }
    }
}
