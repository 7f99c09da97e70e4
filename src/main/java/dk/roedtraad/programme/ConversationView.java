package dk.roedtraad.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A conversation as the API shows it.
 *
 * @param id the conversation
 * @param occurredOn the day on which it was held, or was to be held
 * @param type what kind of conversation
 * @param form how it was held, or was to be held
 * @param outcome whether the citizen came
 * @param participants who took part
 * @param bindingAgreement what was bindingly agreed, or null
 * @param summary what was said, or null
 * @param nextConversationOn the day agreed for the next one, or null
 * @param corrects the conversation in whose place this one stands, or null
 * @param correctedBy the conversation that stands in this one's place, or null; it is not counted then
 * @param registeredBy who registered it
 * @param registeredAt when it was registered
 */
public record ConversationView(UUID id, LocalDate occurredOn, ConversationType type, ConversationForm form,
                               ConversationOutcome outcome, List<Participant> participants, String bindingAgreement,
                               String summary, LocalDate nextConversationOn, UUID corrects, UUID correctedBy,
                               String registeredBy, Instant registeredAt) {

    static ConversationView of(Conversation conversation) {
        return new ConversationView(conversation.id(), conversation.occurredOn(), conversation.type(),
            conversation.form(), conversation.outcome(), conversation.participants(), conversation.bindingAgreement(),
            conversation.summary(), conversation.nextConversationOn(), conversation.corrects(),
            conversation.correctedBy(), conversation.registeredBy(), conversation.registeredAt());
    }
}
