package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A conversation was held on another day than was said.
 *
 * @param caseId the case
 * @param oldDay the day on which it was said to have been held
 * @param newDay the day on which it was
 */
public record ConversationMoved(UUID caseId, LocalDate oldDay, LocalDate newDay) implements CaseEvent {
}
