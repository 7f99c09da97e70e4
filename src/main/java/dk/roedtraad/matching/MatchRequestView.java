package dk.roedtraad.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A match request of a case, as the API shows it.
 *
 * @param id the match, the subject of the tasks that follow from it
 * @param state how far it has come
 * @param requestedOn the day on which it was requested
 * @param wishes what the citizen would like, or null
 * @param considerationNeeds skånebehov, or null
 * @param hoursPerWeek hours a week to begin with, or null when not ready
 * @param goal what it is to lead to, or null when not ready
 * @param previousLearning what was learned before, or null
 * @param otherOffer what is done until the citizen is ready, or null
 * @param askAgainOn the day to ask again, or null
 * @param companyId the company that was found, or null
 * @param openingId its opening, or null
 * @param declines the companies that came to nothing
 * @param tried what was tried when no company was found, or null
 * @param advice what the VK advises then, or null
 */
public record MatchRequestView(UUID id, MatchState state, LocalDate requestedOn, String wishes,
                               String considerationNeeds, BigDecimal hoursPerWeek, String goal,
                               String previousLearning, String otherOffer, LocalDate askAgainOn, UUID companyId,
                               UUID openingId, List<Decline> declines, String tried, String advice) {
}
