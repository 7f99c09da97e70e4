package dk.roedtraad.programme;

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
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Writes down that the citizen has been told in writing that the decision is late, and when it can be expected
 * (retssikkerhedsloven § 3 stk. 2). The letter itself is sent and kept by the case system.
 */
@ApplicationScoped
class InformOfDelay implements TaskAct<InformOfDelay.Form> {

    @Inject
    ProgrammeJournal journal;

    /**
     * What the citizen was told.
     *
     * @param occurredOn the day on which the letter was sent
     * @param expectedDecisionOn the day on which the citizen can expect the decision
     * @param how how the letter reaches the citizen
     * @param documentReference the case system's id of the letter, or null
     */
    public record Form(
        @Label(da = "Sendt", en = "Sent on") LocalDate occurredOn,
        @Label(da = "Afgørelse forventes", en = "Decision expected on") @NotNull LocalDate expectedDecisionOn,
        @Label(da = "Sendt som", en = "Sent as") @NotNull LetterChannel how,
        @Label(da = "Dokumentets id i fagsystemet", en = "Document id in the case system") @Size(max = 200)
        String documentReference)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("informOfDelay", "Underret borgeren om, at afgørelsen er forsinket",
            "Tell the citizen that the decision is late", Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        expectedAfter(occasion.occurredOn(), form.expectedDecisionOn());
        journal.enter(new DelayLetter(occasion.caseId(), occasion.occurredOn(), form));
        return Outcome.none();
    }

    static void expectedAfter(LocalDate sentOn, LocalDate expectedOn) {
        if (!expectedOn.isAfter(sentOn)) {
            throw Problem.unprocessable("expected-before-letter",
                "A letter of delay tells of a decision that is still to come.",
                "Give a day after " + sentOn + ".").at("/expectedDecisionOn", "must be after " + sentOn);
        }
    }
}
