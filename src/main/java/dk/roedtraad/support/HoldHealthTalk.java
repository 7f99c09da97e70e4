package dk.roedtraad.support;

import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Holds the talk with the health coordinator that the citizen has a right to (LAB § 113 stk. 3). */
@ApplicationScoped
class HoldHealthTalk implements TaskAct<HoldHealthTalk.Form> {

    /**
     * What came of the talk.
     *
     * @param occurredOn the day of the talk
     * @param conclusion what was concluded
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Konklusion", en = "Conclusion") @NotBlank @Size(max = 2000) String conclusion)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("holdHealthTalk", "Hold samtale om helbred", "Hold the talk about health",
            Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        return Outcome.none();
    }
}
