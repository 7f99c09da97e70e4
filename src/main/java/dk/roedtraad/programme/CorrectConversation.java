package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts a conversation in the place of one that was registered wrongly; what the flow did then is not undone. */
@ApplicationScoped
class CorrectConversation {

    @Inject
    ProgrammeJournal journal;

    @Inject
    HoldConversation hold;

    @Inject
    EnterConversation enter;

    @Inject
    CaseDesk desk;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    /**
     * The conversation as it was.
     *
     * @param reason why it was registered wrongly
     * @param conversation the whole of it; its day is that of the wrong one when left out
     */
    @Schema(name = "ConversationCorrectionForm")
    public record Form(
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason,
        @Label(da = "Samtale", en = "Conversation") @NotNull @Valid HoldConversation.Form conversation) {
    }

    /** @throws Problem when the case has no such conversation, it was corrected before, or it cannot have been so */
    void perform(UUID caseId, UUID conversationId, Form form) {
        LocalDate began = desk.enterSuspended(caseId);
        Conversation wrong = journal.conversation(caseId, conversationId);
        if (wrong.correctedBy() != null) {
            throw Problem.conflict("already-corrected", "The conversation was corrected before.",
                "Correct the conversation that stands in its place: " + wrong.correctedBy() + ".");
        }
        LocalDate day = form.conversation().occurredOn();
        LocalDate on = day == null ? wrong.occurredOn() : day;
        requirePossible(on, began);
        Conversation right = hold.checked(caseId, on, form.conversation());
        enter.insteadOf(wrong, right);
        history.record(caseId, Happening.of("correctConversation", on, form.reason()));
    }

    private void requirePossible(LocalDate on, LocalDate began) {
        String pointer = "/conversation/occurredOn";
        if (on.isAfter(clock.today())) {
            throw Problem.unprocessable("occurred-in-future", "A conversation cannot have been held after today.",
                "Give today or an earlier day.").at(pointer, "must be today or earlier");
        }
        if (on.isBefore(began)) {
            throw Problem.unprocessable("occurred-before-case", "The conversation lies before the case began.",
                "Give a day on or after " + began + ".").at(pointer, "must be on or after " + began);
        }
    }
}
