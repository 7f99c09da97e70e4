package dk.roedtraad.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An opening, as the API shows it.
 *
 * @param id the opening
 * @param companyId the company that offers it
 * @param title what one would work as
 * @param tasks what is to be done, or null
 * @param hoursPerWeek hours a week
 * @param openFrom the first day on which one can begin
 * @param openTo the last day on which it can be used, or null
 * @param state whether it can still be used
 * @param filledOn the day on which a placement was agreed on it, or null
 * @param closedOn the day on which it was closed, or null
 * @param closedBecause why it was closed, or null
 */
public record OpeningView(UUID id, UUID companyId, String title, String tasks, BigDecimal hoursPerWeek,
                          LocalDate openFrom, LocalDate openTo, OpeningState state, LocalDate filledOn,
                          LocalDate closedOn, String closedBecause) {
}
