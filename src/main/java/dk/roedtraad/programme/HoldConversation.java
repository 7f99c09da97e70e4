package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseProgress;
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
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Holds a conversation with the citizen: close and often, above all in the beginning (A1.14). While the citizen is
 * sick it is by phone, unless another form is said (A1.18, D.4).
 */
@ApplicationScoped
class HoldConversation implements TaskAct<HoldConversation.Form> {

    @Inject
    EnterConversation enter;

    @Inject
    CaseProgress progress;

    /**
     * What is recorded of a conversation (bekendtgørelse om det fælles datagrundlag § 27).
     *
     * @param occurredOn the day of the conversation, or for which it was planned
     * @param type what kind of conversation
     * @param form how it was held, or was to be held; may be left out while the citizen is sick, then it is by phone
     * @param outcome whether the citizen came
     * @param participants who took part: the citizen among them when it was held; empty when nobody came
     * @param bindingAgreement what was bindingly agreed, or null
     * @param summary what was said, or null
     * @param nextConversationOn the day agreed for the next one, or null
     */
    @Schema(name = "HoldConversationForm")
    public record Form(
        @Label(da = "Samtaledato", en = "Date of the conversation") LocalDate occurredOn,
        @Label(da = "Samtaletype", en = "Type of conversation") @NotNull ConversationType type,
        @Label(da = "Samtaleform", en = "Form of conversation") ConversationForm form,
        @Label(da = "Resultat", en = "Outcome") @NotNull ConversationOutcome outcome,
        @Label(da = "Deltagere", en = "Participants") @NotNull @Size(max = 20)
        List<@NotNull @Valid Participant> participants,
        @Label(da = "Bindende aftale", en = "Binding agreement") @Size(max = 2000) String bindingAgreement,
        @Label(da = "Referat", en = "Summary") @Size(max = 4000) String summary,
        @Label(da = "Næste samtale", en = "Next conversation on") LocalDate nextConversationOn)
        implements TaskForm {

        private Form by(ConversationForm how) {
            return new Form(occurredOn, type, how, outcome, participants, bindingAgreement, summary,
                nextConversationOn);
        }
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("holdConversation", "Hold samtale", "Hold a conversation", Role.CASEWORKER,
            Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public boolean isContact() {
        return true;
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        enter.perform(checked(occasion.caseId(), occasion.occurredOn(), form));
        return Outcome.with("conversationOutcome", form.outcome());
    }

    /** @throws Problem when the form contradicts itself, or does not say how it was held though it must */
    Conversation checked(UUID caseId, LocalDate on, Form form) {
        attendanceMatchesOutcome(form);
        nextOneLiesAhead(form, on);
        return new Conversation(caseId, on, inItsForm(form, form.form() == null && progress.isSick(caseId, on)));
    }

    static Form inItsForm(Form form, boolean byPhone) {
        if (byPhone) {
            return form.by(ConversationForm.PHONE);
        }
        if (form.form() == null) {
            throw Problem.unprocessable("conversation-form-missing", "It is not said how the conversation was held.",
                "Give the form; it may be left out only while the citizen is registered as sick.")
                .at("/form", "is required here");
        }
        return form;
    }

    static void attendanceMatchesOutcome(Form form) {
        if (form.outcome() == ConversationOutcome.HELD) {
            FormRules.citizenTookPart(form.participants());
        } else if (FormRules.tookPart(ParticipantRole.CITIZEN, form.participants())) {
            throw Problem.unprocessable("citizen-present-at-no-show",
                "The citizen cannot both have come and stayed away.",
                "Record the conversation as held, or take the citizen off the participants.")
                .at("/participants", "must not include CITIZEN when outcome is NO_SHOW");
        }
    }

    static void nextOneLiesAhead(Form form, LocalDate on) {
        if (form.nextConversationOn() != null && !form.nextConversationOn().isAfter(on)) {
            throw Problem.unprocessable("next-conversation-not-ahead", "The next conversation comes after this one.",
                "Give a day after " + on + ", or leave it out.").at("/nextConversationOn", "must be after " + on);
        }
    }
}
