package dk.roedtraad.programme;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The last conversation with the citizen, wherever it was held.
 *
 * @param occurredOn the day of the conversation, or for which it was planned
 * @param type what kind of conversation
 * @param form how it was held, or was to be held
 * @param outcome whether the citizen came
 * @param bindingAgreement what was bindingly agreed, or null
 * @param nextConversationOn the day agreed for the next one, or null
 */
@Schema(name = "ConversationSoFar")
public record ConversationSoFar(
    @Label(da = "Samtaledato", en = "Date of the conversation") @NotNull LocalDate occurredOn,
    @Label(da = "Samtaletype", en = "Type of conversation") @NotNull ConversationType type,
    @Label(da = "Samtaleform", en = "Form of conversation") @NotNull ConversationForm form,
    @Label(da = "Resultat", en = "Outcome") @NotNull ConversationOutcome outcome,
    @Label(da = "Bindende aftale", en = "Binding agreement") @Size(max = 2000) String bindingAgreement,
    @Label(da = "Næste samtale", en = "Next conversation on") LocalDate nextConversationOn) {
}
