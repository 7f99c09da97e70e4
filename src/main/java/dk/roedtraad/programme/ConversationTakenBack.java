package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A conversation that was registered as held was not, or not so.
 *
 * @param caseId the case
 * @param on the day on which it was said to have been held
 */
public record ConversationTakenBack(UUID caseId, LocalDate on) implements CaseEvent {
}
