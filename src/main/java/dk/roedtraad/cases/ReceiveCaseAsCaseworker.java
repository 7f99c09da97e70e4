package dk.roedtraad.cases;

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
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Takes up a case as its new caseworker, with what is important to know (citizens feel every change, A6.16). */
@ApplicationScoped
class ReceiveCaseAsCaseworker implements TaskAct<ReceiveCaseAsCaseworker.Form> {

    @Inject
    Handovers handovers;

    /**
     * That the case is taken up.
     *
     * @param occurredOn the day
     * @param questions what the successor would still like to know, or null
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Spørgsmål", en = "Questions") @Size(max = 2000) String questions)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("receiveCaseAsCaseworker", "Overtag sagen", "Take the case up", Role.CASEWORKER,
            Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        handovers.receive(occasion.caseId(), Role.CASEWORKER, occasion.occurredOn(), form.questions());
        return Outcome.none();
    }
}
