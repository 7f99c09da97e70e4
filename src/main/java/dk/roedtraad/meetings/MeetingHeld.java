package dk.roedtraad.meetings;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The rehabilitation team has met about a case.
 *
 * @param caseId the case
 * @param heldOn the day of the meeting
 */
public record MeetingHeld(UUID caseId, LocalDate heldOn) implements CaseEvent {
}
