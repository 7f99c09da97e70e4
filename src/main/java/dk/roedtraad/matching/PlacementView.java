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
 * @param awaitsHealthTalk whether its start waits for the talk with the health coordinator (LAB § 113 stk. 3)
 */
public record PlacementView(UUID id, UUID matchId, PlacementState state, UUID companyId, UUID openingId,
                            LocalDate agreedOn, Agreement agreement, List<PlacementFollowUpView> followUps,
                            LocalDate endedOn, String endedBecause, ClosingView closing, LocalDate stoppedOn,
                            boolean awaitsHealthTalk) {

    /** @return the same while the citizen awaits the talk: one that was agreed and has not begun waits too */
    PlacementView whileTalkIsAwaited() {
        return new PlacementView(id, matchId, state, companyId, openingId, agreedOn, agreement, followUps, endedOn,
            endedBecause, closing, stoppedOn, state == PlacementState.AGREED);
    }
}
