package dk.roedtraad.plans;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Follows the indsatsplan up together with the citizen: it stands unchanged, is adjusted, or has got a new goal; and
 * the CV is looked at (A3.18, A3.19). A follow-up between two planned ones counts as well.
 */
@ApplicationScoped
class FollowUpPlan implements TaskAct<FollowUpPlan.Form> {

    @Inject
    Documents documents;

    @Inject
    FollowUps followUps;

    @Inject
    BegunEfforts begun;

    @Inject
    Event<PlanFollowedUp> followedUp;

    /**
     * What the follow-up found.
     *
     * @param occurredOn the day of the follow-up
     * @param result what became of the plan
     * @param withCitizen whether it was done together with the citizen
     * @param cvReviewed whether the CV was looked at as well
     * @param note what was talked about
     * @param plan the plan as it now is; only when the result is not UNCHANGED
     */
    @Schema(name = "FollowUpPlanForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Result") @NotNull FollowUpResult result,
        @Label(da = "Sammen med borgeren", en = "Together with the citizen") @NotNull Boolean withCitizen,
        @Label(da = "CV set igennem", en = "CV reviewed") @NotNull Boolean cvReviewed,
        @Label(da = "Notat", en = "Note") @Size(max = 4000) String note,
        @Label(da = "Ændret indsatsplan", en = "Changed indsatsplan") @Valid Indsatsplan plan)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("followUpPlan", "Følg op på indsatsplan", "Follow up the indsatsplan", Role.CASEWORKER,
            Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        LocalDate agreedOn = documents.requireWritten(IndsatsplanVersion.class, occasion.caseId());
        mustNotComeBefore(agreedOn, occasion.occurredOn());
        planMustMatchResult(form);
        Indsatsplan standing = documents.shown(IndsatsplanVersion.class, occasion.caseId()).document();
        Writing writing = documents.next(IndsatsplanVersion.class, occasion.caseId(), occasion.occurredOn());
        if (form.plan() != null) {
            form.plan().check("/plan");
            documents.add(new IndsatsplanVersion(writing, form.plan()));
        }
        followUps.add(new PlanFollowUp(writing, form));
        followedUp.fire(new PlanFollowedUp(occasion.caseId(), occasion.occurredOn()));
        begun.tell(occasion.caseId(), form.plan() == null ? standing : form.plan());
        return Outcome.none();
    }

    static void mustNotComeBefore(LocalDate agreedOn, LocalDate followedUpOn) {
        if (followedUpOn.isBefore(agreedOn)) {
            throw Problem.unprocessable("follow-up-before-plan", "The plan was not yet agreed on that day.",
                "Give a day on or after " + agreedOn + ".").at("/occurredOn", "must be on or after " + agreedOn);
        }
    }

    static void planMustMatchResult(Form form) {
        if (form.result().changesPlan() && form.plan() == null) {
            throw Problem.unprocessable("changes-missing", "The plan was changed, but the changed plan is not given.",
                "Give the whole plan as it now is.").at("/plan", "must hold the changed plan");
        }
        if (!form.result().changesPlan() && form.plan() != null) {
            throw Problem.unprocessable("changes-not-expected", "The plan is unchanged, but a changed one is given.",
                "Leave the plan out, or say that it was adjusted.").at("/plan", "must be left out");
        }
    }
}
