package dk.roedtraad.matching;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.support.HealthTalks;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * T4.3: citizen, company and VK agree on a placement with a purpose that the citizen has helped to set (A3.22); or one
 * of them declines, and the VK searches on. While the citizen awaits the talk with the health coordinator, the offer
 * waits (LAB § 113 stk. 3).
 */
@ApplicationScoped
class AgreePlacement implements TaskAct<AgreePlacement.Form> {

    @Inject
    MatchRequests requests;

    @Inject
    Placements placements;

    @Inject
    Openings openings;

    @Inject
    PlacementNews news;

    @Inject
    HealthTalks healthTalks;

    /**
     * What was agreed, or who declined.
     *
     * @param occurredOn the day on which it was settled
     * @param matchId which match it is about; needed only when several wait for an agreement
     * @param result AGREED or DECLINED
     * @param agreement when agreed: what
     * @param decline when declined: by whom and why
     */
    @Schema(name = "AgreePlacementForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Match", en = "Match") UUID matchId,
        @Label(da = "Resultat", en = "Result") @NotNull Result result,
        @Label(da = "Aftale", en = "Agreement") @Valid Agreement agreement,
        @Label(da = "Afslag", en = "Decline") @Valid DeclineForm decline) implements TaskForm {
    }

    /** Whether there is an agreement. */
    @Schema(name = "AgreementResult")
    public enum Result {
        @Label(da = "Aftalt", en = "Agreed")
        AGREED,
        @Label(da = "Afslået", en = "Declined")
        DECLINED
    }

    /**
     * Why it came to nothing.
     *
     * @param by who declined
     * @param reason why
     */
    public record DeclineForm(
        @Label(da = "Afslået af", en = "Declined by") @NotNull Party by,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 2000) String reason) {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("agreePlacement", "Aftal virksomhedsforløb", "Agree the placement", Role.VK,
            Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        check(form, occasion);
        MatchRequest match = requests.of(occasion.caseId(), occasion.subjectId(), MatchState.FOUND);
        if (form.result() == Result.AGREED) {
            healthTalks.requireNoneAwaited(occasion.caseId());
            agree(match, form.agreement(), occasion.occurredOn());
        } else {
            match.declined(new Decline(occasion.occurredOn(), match.companyId(), form.decline().by(),
                form.decline().reason()));
        }
        return Outcome.with("agreement", form.result());
    }

    static void check(Form form, Occasion occasion) {
        if (form.matchId() != null && !form.matchId().equals(occasion.subjectId())) {
            throw Problem.unprocessable("another-match", "The task is about another match.",
                "Leave matchId out, or complete the task of that match.").at("/matchId", "must be the task's match");
        }
        if (form.result() == Result.AGREED) {
            new Needed().field("/agreement", form.agreement()).orRefuse("agreement-missing",
                "It was agreed, but not said what.", "Give the agreement.");
            form.agreement().check("/agreement");
            return;
        }
        new Needed().field("/decline", form.decline()).orRefuse("decline-missing",
            "It was declined, but not said by whom and why.", "Say who declined and why.");
    }

    private void agree(MatchRequest match, Agreement agreement, LocalDate on) {
        if (match.openingId() != null) {
            openings.locked(match.openingId()).fill(on);
        }
        match.placed(on);
        Placement placement = new Placement(match, agreement, on);
        placements.add(placement);
        news.tellAgreed(placement);
    }
}
