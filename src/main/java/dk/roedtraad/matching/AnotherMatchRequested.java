package dk.roedtraad.matching;

import java.util.UUID;

/**
 * A match has been requested while another placement of the case runs; the new one goes on beside it.
 *
 * @param caseId the case
 * @param matchId the new match
 */
public record AnotherMatchRequested(UUID caseId, UUID matchId) {
}
