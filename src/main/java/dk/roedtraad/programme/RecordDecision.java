package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.ReReferralResult;
import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** T3.1: records what the municipality decided; the decision itself is made outside this product. */
@ApplicationScoped
class RecordDecision implements TaskAct<RecordDecision.Form> {

    @Inject
    ProgrammeJournal journal;

    @Inject
    CaseProgress progress;

    @Inject
    Organisation organisation;

    @Inject
    Event<DecisionMade> made;

    @Inject
    Event<ProgrammeEnded> ended;

    /**
     * What was decided.
     *
     * @param occurredOn the day of the decision
     * @param result what it was
     * @param startsOn the programme's first day, which may lie ahead; only when it is granted
     * @param endsOn the programme's last day; only when it is granted
     * @param coordinatingCaseworker who coordinates the programme, or null to choose at the handover
     * @param outcome where the case leads instead; only with another outcome
     * @param reason why; required when the indstilling is not followed, or a programme goes on as it is
     */
    public record Form(
        @Label(da = "Afgørelsesdato", en = "Date of decision") LocalDate occurredOn,
        @Label(da = "Afgørelse", en = "Decision") @NotNull DecisionResult result,
        @Label(da = "Forløbet starter", en = "Programme starts on") LocalDate startsOn,
        @Label(da = "Forløbet slutter", en = "Programme ends on") LocalDate endsOn,
        @Label(da = "Koordinerende sagsbehandler", en = "Coordinating caseworker") @Size(max = 100)
        String coordinatingCaseworker,
        @Label(da = "Udfald", en = "Outcome") CaseOutcome outcome,
        @Label(da = "Begrundelse", en = "Reason") @Size(max = 2000) String reason)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("recordDecision", "Registrér kommunens afgørelse", "Record the municipality's decision",
            Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        UUID caseId = occasion.caseId();
        LocalDate on = occasion.occurredOn();
        CaseFacts facts = progress.facts(caseId);
        boolean beside = facts.phase() == Phase.PROGRAMME;
        if (beside) {
            DecisionRules.checkBeside(facts.programmeEndsOn(), form, on);
        } else {
            DecisionRules.check(form, on);
        }
        organisation.requirePerson(form.coordinatingCaseworker(), Role.CASEWORKER, "/coordinatingCaseworker");
        journal.enter(new Decision(caseId, on, form));
        moveOn(caseId, on, form, beside);
        made.fire(new DecisionMade(caseId, form.result(), on, form.startsOn(), form.endsOn()));
        if (beside) {
            endRound(caseId, on, form.result());
        }
        return outcome(form.result());
    }

    private void moveOn(UUID caseId, LocalDate on, Form form, boolean beside) {
        switch (form.result()) {
            case GRANTED -> grant(caseId, form);
            case CONTINUED -> {
                if (!beside) {
                    throw Problem.unprocessable("nothing-to-continue", "No programme runs that could go on.",
                        "Record what was decided about the indstilling.")
                        .at("/result", "fits only a running programme");
                }
                requireRecommended(caseId);
            }
            case OTHER_OUTCOME -> progress.leadsTo(caseId, form.outcome());
            case NOT_FOLLOWED -> progress.notFollowed(caseId, on);
        }
    }

    private void grant(UUID caseId, Form form) {
        requireRecommended(caseId);
        progress.granted(caseId, form.startsOn(), form.endsOn());
        if (form.coordinatingCaseworker() != null) {
            progress.coordinatedBy(caseId, form.coordinatingCaseworker());
        }
    }

    /** The round beside the programme is over by the decision, unless the team is to look again. */
    private void endRound(UUID caseId, LocalDate on, DecisionResult result) {
        switch (result) {
            case GRANTED -> progress.reReferralOver(caseId, ReReferralResult.NEW_PERIOD, on);
            case CONTINUED -> progress.reReferralOver(caseId, ReReferralResult.CONTINUED, on);
            case OTHER_OUTCOME -> {
                progress.reReferralOver(caseId, ReReferralResult.ELSEWHERE, on);
                ended.fire(new ProgrammeEnded(caseId, on));
            }
            case NOT_FOLLOWED -> { }
        }
    }

    /** The municipality may only grant what the team has recommended; else the team must look again (B.3). */
    private void requireRecommended(UUID caseId) {
        if (!progress.facts(caseId).programmeRecommended()) {
            throw Problem.conflict("not-recommended", "The team has not recommended a ressourceforløb.",
                "Record NOT_FOLLOWED, so that the team looks again, or the outcome that was recommended.")
                .at("/result", "must follow the indstilling");
        }
    }

    static Outcome outcome(DecisionResult result) {
        Outcome outcome = Outcome.with("decision", result);
        return result == DecisionResult.NOT_FOLLOWED ? outcome.and("preparationEntry", "REWORK") : outcome;
    }
}
