package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The coordinating caseworker has met the citizen for the first time (A1.03).
 *
 * @param caseId the case
 * @param form how it was held
 * @param on the day of the meeting
 */
public record FirstMeetingHeld(UUID caseId, ConversationForm form, LocalDate on) implements CaseEvent {
}
