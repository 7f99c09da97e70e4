package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Looks at the municipality's own decision again because it was appealed (B.7); it changes no deadline of the flow. */
@ApplicationScoped
class ReassessDecision implements TaskAct<ReassessDecision.Form> {

    @Inject
    Event<AppealReassessed> reassessed;

    /**
     * What the municipality found.
     *
     * @param occurredOn the day of the reassessment
     * @param result what became of the decision
     * @param reason why
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Result") @NotNull ReassessmentResult result,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 2000) String reason)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("reassessDecision", "Genvurdér afgørelsen", "Reassess the decision", Role.CASEWORKER,
            Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        reassessed.fire(new AppealReassessed(occasion.caseId(), occasion.occurredOn()));
        return Outcome.none();
    }
}
