package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement that had stopped with its case goes on, since the case was closed by mistake.
 *
 * @param caseId the case
 * @param matchId the match that it came of
 * @param on the day of that
 */
public record PlacementResumed(UUID caseId, UUID matchId, LocalDate on) implements CaseEvent {
}
