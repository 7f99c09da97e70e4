package dk.roedtraad.programme;

import dk.roedtraad.cases.RequestReReferral;
import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Answers the question that the law asks when six months of a programme have passed without an effort that counts:
 * does the team look at the case again, do special reasons speak for waiting, or has an effort begun after all
 * (LAB § 113 stk. 2)? A case that is on its way to the team already goes on its way.
 */
@ApplicationScoped
class ConsiderReReferral implements TaskAct<ConsiderReReferral.Form> {

    @Inject
    ProgrammeJournal journal;

    @Inject
    RequestReReferral reReferral;

    /**
     * What was found.
     *
     * @param occurredOn the day on which it was decided
     * @param verdict what follows
     * @param reason why
     */
    public record Form(
        @Label(da = "Vurderet", en = "Considered on") LocalDate occurredOn,
        @Label(da = "Vurdering", en = "Verdict") @NotNull FirstEffortVerdict verdict,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("considerReReferral", "Vurdér, om teamet skal se sagen igen",
            "Consider whether the team is to look again", Role.CASEWORKER, Performer.COORDINATING_CASEWORKER,
            Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        journal.enter(new FirstEffortReview(occasion.caseId(), occasion.occurredOn(), form));
        if (form.verdict() == FirstEffortVerdict.REFER) {
            reReferral.forLackOfEffort(occasion.caseId(), occasion.occurredOn(), form.reason());
        }
        return Outcome.none();
    }
}
