package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The VK has followed a placement up.
 *
 * @param caseId the case
 * @param matchId the match that it came of
 * @param on the day on which the VK was there
 * @param goesOn whether the placement goes on
 */
public record PlacementFollowedUp(UUID caseId, UUID matchId, LocalDate on, boolean goesOn) implements CaseEvent {
}
