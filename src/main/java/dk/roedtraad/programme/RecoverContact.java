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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Seeks contact with a citizen who stayed away, in whatever way reaches them: by phone, by text message, at another
 * place or at home, through the network (A3.31). After several absences in a row the caseworker decides how to go on,
 * and says why; that is never a sanction (D.4).
 */
@ApplicationScoped
class RecoverContact implements TaskAct<RecoverContact.Form> {

    @Inject
    ProgrammeJournal journal;

    @Inject
    ContactStanding standing;

    /**
     * What was tried.
     *
     * @param occurredOn the day on which contact was found, or the search given up
     * @param attempts every attempt
     * @param reached whether one of them reached the citizen
     * @param agreed what was agreed with the citizen, or what is done next; or null
     * @param decision how to go on; needed from as many absences in a row on as the municipality's settings say
     * @param decisionReason why so; needed with a decision
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Kontaktforsøg", en = "Attempts") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid ContactAttempt> attempts,
        @Label(da = "Kontakt opnået", en = "Reached") @NotNull Boolean reached,
        @Label(da = "Aftalt", en = "Agreed") @Size(max = 2000) String agreed,
        @Label(da = "Beslutning", en = "Decision") NoShowDecision decision,
        @Label(da = "Begrundelse for beslutningen", en = "Reason for the decision") @Size(max = 2000)
        String decisionReason)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("recoverContact", "Genskab kontakt", "Find contact again", Role.CASEWORKER,
            Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public boolean isContact() {
        return true;
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        nothingWasTriedLater(form.attempts(), occasion.occurredOn());
        resultMatchesAttempts(form);
        decisionIsThere(form, standing.needsDecision(occasion.caseId()));
        journal.enter(new ContactRecovery(occasion.caseId(), occasion.occurredOn(), form));
        return Outcome.none();
    }

    static void nothingWasTriedLater(List<ContactAttempt> attempts, LocalDate on) {
        for (int i = 0; i < attempts.size(); i++) {
            if (attempts.get(i).on().isAfter(on)) {
                throw Problem.unprocessable("attempt-after-recovery", "An attempt lies after the day of the record.",
                    "Give " + on + " or an earlier day.").at("/attempts/" + i + "/on", "must be on or before " + on);
            }
        }
    }

    static void resultMatchesAttempts(Form form) {
        if (form.reached() != form.attempts().stream().anyMatch(ContactAttempt::reached)) {
            throw Problem.unprocessable("reached-contradicts-attempts",
                "The citizen is reached when, and only when, an attempt reached them.",
                "Mark the attempt that reached the citizen, or say that none did.")
                .at("/reached", "must agree with the attempts");
        }
    }

    static void decisionIsThere(Form form, boolean needed) {
        if (form.decision() == null && needed) {
            throw Problem.unprocessable("no-show-decision-missing",
                "The citizen has stayed away so many times in a row that somebody must decide how to go on.",
                "Give the decision and the reason for it.").at("/decision", "is required here");
        }
        if (form.decision() == null) {
            FormRules.leftOut(form.decisionReason(), "/decisionReason");
        } else if (form.decisionReason() == null || form.decisionReason().isBlank()) {
            throw Problem.unprocessable("no-show-decision-unexplained", "A decision was made, and not said why.",
                "Give the reason for the decision.").at("/decisionReason", "is required with a decision");
        }
    }
}
