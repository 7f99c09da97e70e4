package dk.roedtraad.preparation;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * T1.6: writes the preparatory part with the citizen; what was written before stays as an older version, also when the
 * case came back from the leader or from the team (A4.02).
 */
@ApplicationScoped
class WritePreparatoryPart implements TaskAct<WritePreparatoryPart.Form> {

    @Inject
    Preparations preparations;

    /**
     * What was written.
     *
     * @param occurredOn the day on which it was finished
     * @param text the preparatory part
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Rehabiliteringsplanens forberedende del", en = "The preparatory part") @NotNull @Valid
        PreparatoryText text)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("writePreparatoryPart", "Skriv den forberedende del", "Write the preparatory part",
            Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        int version = preparations.parts(occasion.caseId()).size() + 1;
        preparations.add(new PreparatoryPart(occasion.caseId(), version, occasion.occurredOn(), form.text()));
        return Outcome.none();
    }
}
