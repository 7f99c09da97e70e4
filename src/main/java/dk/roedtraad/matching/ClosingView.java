package dk.roedtraad.matching;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a placement was closed.
 *
 * @param closedOn the day on which it was closed
 * @param outcome how it went
 * @param ordinaryHours hours a week with ordinary pay that came of it, or null
 * @param brokenOffBy who broke it off, or null
 * @param reason why, or null
 * @param learned what was learned for the next one
 */
public record ClosingView(LocalDate closedOn, PlacementOutcome outcome, BigDecimal ordinaryHours, Party brokenOffBy,
                          String reason, String learned) {
}
