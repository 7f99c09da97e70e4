package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The coordinating caseworker has met the citizen for the first time (A1.03).
 *
 * @param caseId the case
 * @param on the day of the meeting
 */
public record FirstMeetingHeld(UUID caseId, LocalDate on) implements CaseEvent {
}
