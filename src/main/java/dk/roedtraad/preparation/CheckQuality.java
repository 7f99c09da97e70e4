package dk.roedtraad.preparation;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.ReReferralResult;
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

/** T1.7: the leader finds the case ready, sends it back, or finds that it leads elsewhere (A10.07, own proposal). */
@ApplicationScoped
class CheckQuality implements TaskAct<CheckQuality.Form> {

    @Inject
    Preparations preparations;

    @Inject
    CaseProgress progress;

    @Inject
    Event<PreparationStopped> stopped;

    /**
     * What the leader found.
     *
     * @param occurredOn the day of the check
     * @param verdict what was found
     * @param reason why; wanted unless the case is ready
     * @param outcome where a case leads that is not relevant: WITHDRAWN or OTHER_EFFORT; null otherwise, and null in a
     *     round beside a programme, which then goes on
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Vurdering", en = "Verdict") @NotNull QualityVerdict verdict,
        @Label(da = "Begrundelse", en = "Reason") @Size(max = 2000) String reason,
        @Label(da = "Sagens udfald, hvis den ikke er relevant", en = "Outcome of a case that is not relevant",
            description = "Kun WITHDRAWN (trukket tilbage) eller OTHER_EFFORT (anden indsats).")
        CaseOutcome outcome)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("checkQuality", "Kvalitetstjek sagen", "Check the quality", Role.LEADER,
            Performer.TEAM, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        requireReason(form);
        boolean beside = progress.facts(occasion.caseId()).phase() == Phase.PROGRAMME;
        requireFittingOutcome(form, beside);
        int checked = preparations.parts(occasion.caseId()).size();
        preparations.add(new QualityCheck(occasion, checked, form));
        if (form.verdict() == QualityVerdict.NOT_RELEVANT) {
            stop(occasion, form, beside);
            stopped.fire(new PreparationStopped(occasion.caseId(), occasion.occurredOn()));
        }
        return Outcome.with("qualityCheck", form.verdict());
    }

    /** Beside a programme, only the round with the team ends; the programme goes on. */
    private void stop(Occasion occasion, Form form, boolean besideProgramme) {
        if (besideProgramme) {
            progress.reReferralOver(occasion.caseId(), ReReferralResult.NOT_RELEVANT, occasion.occurredOn());
        } else {
            progress.leadsTo(occasion.caseId(), form.outcome());
        }
    }

    static void requireReason(Form form) {
        if (form.verdict() != QualityVerdict.READY && (form.reason() == null || form.reason().isBlank())) {
            throw Problem.unprocessable("reason-missing", "The caseworker must know why the case is not ready.",
                "Say what is missing, or why the case is not relevant.").at("/reason", "must say why");
        }
    }

    static void requireFittingOutcome(Form form, boolean besideProgramme) {
        boolean leads = form.verdict() == QualityVerdict.NOT_RELEVANT && !besideProgramme;
        boolean fits = leads ? form.outcome() == CaseOutcome.WITHDRAWN || form.outcome() == CaseOutcome.OTHER_EFFORT
            : form.outcome() == null;
        if (!fits) {
            throw Problem.unprocessable("outcome-not-allowed", "The outcome does not fit the verdict.",
                "Give WITHDRAWN or OTHER_EFFORT to a case that is not relevant, and no outcome to any other, nor to one"
                    + " whose programme goes on.")
                .at("/outcome", leads ? "must be WITHDRAWN or OTHER_EFFORT" : "must be left out");
        }
    }
}
