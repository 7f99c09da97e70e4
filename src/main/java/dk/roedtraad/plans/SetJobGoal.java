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

/** T1.5: the VK and the citizen set a job or education goal and make the ABC-plan (A3.05, A3.08). */
@ApplicationScoped
class SetJobGoal implements TaskAct<SetJobGoal.Form> {

    @Inject
    Documents documents;

    /**
     * Where the citizen wants to go.
     *
     * @param occurredOn the day on which the goals were set with the citizen
     * @param jobGoals the goals and the ABC-plan
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Jobmål", en = "Job goals") @NotNull @Valid JobGoals jobGoals) implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("setJobGoal", "Sæt jobmål og lav ABC-plan", "Set the job goal and make the ABC-plan",
            Role.VK, Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        documents.add(new GoalsVersion(
            documents.next(GoalsVersion.class, occasion.caseId(), occasion.occurredOn()), form.jobGoals()));
        return Outcome.none();
    }
}
