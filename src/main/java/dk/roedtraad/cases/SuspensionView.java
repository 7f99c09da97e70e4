package dk.roedtraad.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A suspension as the API shows it.
 *
 * @param number its place among the case's suspensions, from 1
 * @param ground why rules stand still
 * @param rules the keys of the rules; empty for all, when an authority has suspended the case
 * @param from the first suspended day
 * @param to the last suspended day as it now is, or null until further notice; before {@code from} when it came to
 *     nothing
 * @param suspended whether it covers today
 * @param reason why, in the person's words
 * @param legalBasis the paragraph it rests on
 * @param plannedTo the last day as it was first registered, or null
 * @param endedOn the last day that an ending gave it, or null
 * @param registeredBy who registered it
 * @param registeredAt when
 */
public record SuspensionView(int number, SuspensionGround ground, List<String> rules, LocalDate from, LocalDate to,
                             boolean suspended, String reason, String legalBasis, LocalDate plannedTo,
                             LocalDate endedOn, String registeredBy, Instant registeredAt) {
}
