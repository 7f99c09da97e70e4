package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseEvent;
import java.util.UUID;

/**
 * A match has been requested while another placement of the case runs, or comes along with a case that enters half-way;
 * it goes on beside the others.
 *
 * @param caseId the case
 * @param matchId the match
 * @param state where in the model it goes on: SEARCHING, FOUND, PLACED or ENDED; null stands for SEARCHING
 */
public record AnotherMatchRequested(UUID caseId, UUID matchId, String state) implements CaseEvent {
}
