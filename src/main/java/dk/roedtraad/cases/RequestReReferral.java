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

/**
 * Sends a case in its programme to the team again, with a light preparation; the programme goes on beside it until the
 * municipality has decided.
 */
@ApplicationScoped
public class RequestReReferral {

    @Inject
    StandingCase desk;

    @Inject
    Cases cases;

    @Inject
    ReReferrals rounds;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    @Inject
    Event<ReReferralRequested> requested;

    /**
     * Why the team is to look again.
     *
     * @param occurredOn the day on which that was decided, today or earlier; today when left out
     * @param cause what gives rise to it
     * @param reason in the person's own words
     */
    @Schema(name = "ReReferralForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Årsag", en = "Cause") @NotNull ReReferralCause cause,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws Problem when no programme runs on the day, or the case is with the team already */
    void perform(UUID caseId, Form form) {
        desk.enter(caseId);
        LocalDate on = form.occurredOn() == null ? clock.today() : form.occurredOn();
        if (on.isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "A case cannot have gone to the team after today.",
                "Give today or an earlier day.").at("/occurredOn", "must be today or earlier");
        }
        history.record(caseId, Happening.of("requestReReferral", on, form.reason()));
        begin(caseId, on, form);
    }

    /**
     * A further course is wanted: it is prepared anew and treated by the team while the present one goes on. The case
     * has been entered by the act that found so.
     *
     * @throws Problem when no programme runs on the day, or the case is with the team already
     */
    public void forNewCourse(UUID caseId, LocalDate on, String reason) {
        begin(caseId, on, new Form(on, ReReferralCause.NEW_COURSE, reason));
    }

    /**
     * The first effort that counts is overdue: the team is to look again (LAB § 113 stk. 2). The case has been entered
     * by the act that found so; where it is on its way to the team already, that round is the one.
     *
     * @throws Problem when no programme runs on the day
     */
    public void forLackOfEffort(UUID caseId, LocalDate on, String reason) {
        if (cases.get(caseId).reReferral() == null) {
            begin(caseId, on, new Form(on, ReReferralCause.SIX_MONTHS_WITHOUT_EFFORT, reason));
        }
    }

    private void begin(UUID caseId, LocalDate on, Form form) {
        Case file = cases.get(caseId);
        if (file.phase() != Phase.PROGRAMME || file.outcome() != null || on.isBefore(file.programmeSince())) {
            throw Problem.conflict("programme-not-running", "The citizen's programme was not running on that day.",
                "Only a case in its programme goes to the team again.");
        }
        if (file.reReferral() != null) {
            throw Problem.conflict("re-referral-running", "The case is on its way to the team already.",
                "Go on with its open tasks: GET /api/v1/cases/" + caseId + ".");
        }
        int number = rounds.count(caseId) + 1;
        rounds.add(new ReReferral(caseId, number, form, on));
        file.reReferred(number);
        requested.fire(new ReReferralRequested(caseId, on));
    }
}
