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
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The municipality looks again at the decision that was appealed (B.7). What it found is recorded; a changed decision
 * is carried out by the acts of the flow, a decision that stands goes on to Ankestyrelsen outside this product.
 */
@ApplicationScoped
class ReassessDecision implements TaskAct<ReassessDecision.Form> {

    @Inject
    ProgrammeJournal journal;

    @Inject
    Appeals appeals;

    @Inject
    Event<AppealReassessed> reassessed;

    /**
     * What was found.
     *
     * @param occurredOn the day of the reassessment
     * @param result what was found; a decision that stands is sent to Ankestyrelsen
     * @param reason why
     */
    public record Form(
        @Label(da = "Genvurderet", en = "Reassessed on") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Result") @NotNull ReassessmentResult result,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 2000) String reason)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("reassessDecision", "Genvurdér afgørelsen", "Reassess the decision", Role.CASEWORKER,
            Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        Appeal appeal = appeals.open(occasion.caseId()).orElseThrow(() -> Problem.conflict("no-appeal-open",
            "No appeal waits for a reassessment.", "Read the case again; its open tasks say what is next."));
        LocalDate received = appeal.occurredOn();
        if (occasion.occurredOn().isBefore(received)) {
            throw Problem.unprocessable("reassessed-before-appeal", "The appeal was received on " + received + ".",
                "Give that day or a later one.").at("/occurredOn", "must be on or after " + received);
        }
        journal.enter(new Reassessment(appeal, occasion.occurredOn(), form.result(), form.reason()));
        reassessed.fire(new AppealReassessed(occasion.caseId(), occasion.occurredOn()));
        return Outcome.none();
    }
}
