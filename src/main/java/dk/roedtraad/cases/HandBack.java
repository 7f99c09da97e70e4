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

/** T5.3: hands the case back to the case system and closes it with the outcome that was settled. */
@ApplicationScoped
class HandBack implements TaskAct<HandBack.Form> {

    @Inject
    Cases cases;

    @Inject
    CaseProgress progress;

    @Inject
    CloseCase close;

    /**
     * What is told when the case is handed back.
     *
     * @param occurredOn the day on which it was handed back
     * @param note what the case system's next reader should know, or null
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Bemærkning til fagsystemet", en = "Note to the case system") @Size(max = 2000) String note)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("handBack", "Overdrag sagen til fagsystemet", "Hand the case back", Role.CASEWORKER,
            Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        progress.mayClose(occasion.caseId());
        close.perform(occasion.caseId(), cases.get(occasion.caseId()).outcome(), occasion.occurredOn());
        return Outcome.none();
    }
}
