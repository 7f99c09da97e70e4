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

/** T1.4: the VK maps the citizen's competences and makes the first CV, before the meeting (A1.12, A3.04). */
@ApplicationScoped
class MakeCv implements TaskAct<MakeCv.Form> {

    @Inject
    Documents documents;

    /**
     * The first CV.
     *
     * @param occurredOn the day on which it was made with the citizen
     * @param cv what it says
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "CV", en = "CV") @NotNull @Valid Cv cv) implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("makeCv", "Afdæk kompetencer og lav CV", "Map competences and make the CV", Role.VK,
            Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        form.cv().check("/cv");
        documents.add(new CvVersion(
            documents.next(CvVersion.class, occasion.caseId(), occasion.occurredOn()), form.cv()));
        return Outcome.none();
    }
}
