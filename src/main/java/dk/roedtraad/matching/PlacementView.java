package dk.roedtraad.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A placement, as the API shows it.
 *
 * @param id the placement
 * @param matchId the match that it came of, the subject of its tasks
 * @param state how far it has come
 * @param companyId the company
 * @param openingId the company's opening that it filled, or null
 * @param agreedOn the day on which it was agreed
 * @param agreement what was agreed
 * @param followUps the VK's follow-ups, the oldest first
 * @param endedOn the day on which it ended, or null
 * @param endedBecause why it ended, or null
 * @param closing how it was closed, or null
 * @param stoppedOn the day on which it stopped because the case closed, or null
 */
public record PlacementView(UUID id, UUID matchId, PlacementState state, UUID companyId, UUID openingId,
                            LocalDate agreedOn, Agreement agreement, List<PlacementFollowUpView> followUps,
                            LocalDate endedOn, String endedBecause, ClosingView closing, LocalDate stoppedOn) {
}
