package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement was agreed; it begins on its first day, which may lie ahead.
 *
 * @param caseId the case
 * @param matchId the match that it came of
 * @param startsOn its first day
 */
public record PlacementAgreed(UUID caseId, UUID matchId, LocalDate startsOn) implements CaseEvent {
}
