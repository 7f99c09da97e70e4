package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement was closed.
 *
 * @param caseId the case
 * @param matchId the match that it came of
 * @param on the day on which it was closed
 */
public record PlacementClosed(UUID caseId, UUID matchId, LocalDate on) implements CaseEvent {
}
