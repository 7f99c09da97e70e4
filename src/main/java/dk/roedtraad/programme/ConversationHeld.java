package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A conversation with the citizen was held.
 *
 * @param caseId the case
 * @param on the day of it
 * @param form how it was held
 * @param sick whether the citizen was sick on that day, as far as is registered
 */
public record ConversationHeld(UUID caseId, LocalDate on, ConversationForm form, boolean sick) implements CaseEvent {
}
