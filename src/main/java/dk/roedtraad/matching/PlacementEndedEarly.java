package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement has stopped before its next follow-up; it is still to be closed.
 *
 * @param caseId the case
 * @param matchId the match that it came of
 * @param on the day on which it stopped
 */
public record PlacementEndedEarly(UUID caseId, UUID matchId, LocalDate on) implements CaseEvent {
}
