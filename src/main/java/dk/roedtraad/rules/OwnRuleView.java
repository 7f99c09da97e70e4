package dk.roedtraad.rules;

import java.time.Instant;

/**
 * What a municipality settled for a rule, as the API shows it.
 *
 * @param version its place among all that the municipality settled for the rule, from 1
 * @param fromWeek the first week of the programme in which the row holds that it was settled for; 0 for the first or
 *     only row
 * @param numbers its own numbers, or null when it went back to the profile's
 * @param reason why
 * @param settledBy who settled it
 * @param settledAt when
 */
public record OwnRuleView(int version, int fromWeek, RuleNumbers numbers, String reason, String settledBy,
                          Instant settledAt) {
}
