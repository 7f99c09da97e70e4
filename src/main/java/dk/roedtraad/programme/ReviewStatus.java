package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.ReReferralResult;
import dk.roedtraad.cases.RequestReReferral;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** T5.1: asks whether the programme goes on or has found where it leads. */
@ApplicationScoped
class ReviewStatus implements TaskAct<ReviewStatus.Form> {

    /** A case ends in these ways without any review. */
    private static final Set<CaseOutcome> NOT_FOUND_BY_REVIEW =
        EnumSet.of(CaseOutcome.WITHDRAWN, CaseOutcome.MOVED, CaseOutcome.DECEASED);

    @Inject
    ProgrammeJournal journal;

    @Inject
    CaseProgress progress;

    @Inject
    RequestReReferral reReferral;

    @Inject
    Event<StatusSettled> settled;

    @Inject
    Event<ProgrammeEnded> ended;

    /**
     * What the review found.
     *
     * @param occurredOn the day of the review
     * @param verdict whether the programme goes on
     * @param outcome where it leads; only when it closes
     * @param reason why; required unless the programme merely goes on
     * @param citizenView how the citizen sees it, in their own words, or null
     */
    public record Form(
        @Label(da = "Statusdato", en = "Date of the review") LocalDate occurredOn,
        @Label(da = "Konklusion", en = "Verdict") @NotNull StatusVerdict verdict,
        @Label(da = "Udfald", en = "Outcome") CaseOutcome outcome,
        @Label(da = "Begrundelse", en = "Reason") @Size(max = 2000) String reason,
        @Label(da = "Borgerens egen vurdering", en = "The citizen's view") @Size(max = 2000) String citizenView)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("reviewStatus", "Gør status på forløbet", "Review the programme's status",
            Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        check(form);
        journal.enter(new StatusReview(occasion.caseId(), occasion.occurredOn(), form));
        if (form.verdict() != StatusVerdict.CONTINUE) {
            settled.fire(new StatusSettled(occasion.caseId(), occasion.occurredOn()));
        }
        moveOn(occasion.caseId(), occasion.occurredOn(), form);
        return Outcome.with("statusReview", form.verdict());
    }

    private void moveOn(UUID caseId, LocalDate on, Form form) {
        if (form.verdict() == StatusVerdict.REFER) {
            reReferral.forNewCourse(caseId, on, form.reason());
        } else if (form.verdict() == StatusVerdict.CLOSE) {
            progress.leadsTo(caseId, form.outcome());
            progress.reReferralOver(caseId, ReReferralResult.PROGRAMME_ENDED, on);
            ended.fire(new ProgrammeEnded(caseId, on));
        }
    }

    static void check(Form form) {
        if (form.verdict() == StatusVerdict.CLOSE) {
            leadsSomewhere(form.outcome());
        } else {
            FormRules.leftOut(form.outcome(), "/outcome");
        }
        if (form.verdict() != StatusVerdict.CONTINUE) {
            FormRules.reasonGiven(form.reason());
        }
    }

    private static void leadsSomewhere(CaseOutcome outcome) {
        if (outcome == null) {
            throw Problem.unprocessable("outcome-missing", "A programme closes when it is known where it leads.",
                "Give the outcome, or let the programme go on.").at("/outcome", "is required when it closes");
        }
        if (NOT_FOUND_BY_REVIEW.contains(outcome)) {
            throw Problem.unprocessable("outcome-not-possible", "A status review cannot find this outcome.",
                "Withdraw the case instead: POST /api/v1/cases/{id}/withdrawal.")
                .at("/outcome", "must be where the programme leads");
        }
    }
}
