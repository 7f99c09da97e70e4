package dk.roedtraad.plans;

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

/** T5.2: the VK goes through the CV a last time, with what the citizen has learned in the programme (A3.19). */
@ApplicationScoped
class FinalizeCv implements TaskAct<FinalizeCv.Form> {

    @Inject
    Documents documents;

    /**
     * The CV that the citizen takes along.
     *
     * @param occurredOn the day on which it was finished with the citizen
     * @param cv what it says
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "CV", en = "CV") @NotNull @Valid Cv cv) implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("finalizeCv", "Færdiggør CV", "Finish the CV", Role.VK, Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        form.cv().check("/cv");
        documents.add(new CvVersion(
            documents.next(CvVersion.class, occasion.caseId(), occasion.occurredOn()), form.cv()));
        return Outcome.none();
    }
}
