package dk.roedtraad.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An open match request in the VK's list: what is needed to choose one, and nothing of the citizen.
 *
 * @param id the match
 * @param caseId the case, where the request can be read
 * @param team the team the case lay with when it was requested
 * @param requestedOn the day on which it was requested
 * @param hoursPerWeek hours a week to begin with
 * @param state SEARCHING or FOUND
 */
public record OpenMatchView(UUID id, UUID caseId, String team, LocalDate requestedOn, BigDecimal hoursPerWeek,
                            MatchState state) {
}
