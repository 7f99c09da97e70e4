package dk.roedtraad.rules;

import dk.roedtraad.tasks.Performer;
import java.time.LocalDate;

/**
 * A rule as the API shows it: how it reads in the municipality, and how in the profile.
 *
 * @param profile the profile
 * @param key its name
 * @param title what it is about, Danish
 * @param version which wording holds: the profile's table, and after a plus the municipality's own
 * @param anchor the event it counts from
 * @param delay how far after the anchor the count begins, or null for at once
 * @param effect what it means that its last day has passed
 * @param stage for which part of the programme the row is meant, or null for all of a case
 * @param owner which of the case's people is to keep it
 * @param suspendable whether it may stand still
 * @param inForceUntil the day from which on nothing is anchored by it any more, or null
 * @param numbers the numbers that hold
 * @param profileNumbers the profile's numbers
 * @param own what the municipality settled, or null where the profile's numbers hold
 * @param evaluable whether the numbers fit the rule; acts that need a rule with others fail
 * @param origin what the numbers rest on
 * @param source the page or paragraph they are taken from
 */
public record RuleView(String profile, String key, String title, String version, Anchor anchor, Amount delay,
                       Effect effect, Stage stage, Performer owner, boolean suspendable, LocalDate inForceUntil,
                       RuleNumbers numbers, RuleNumbers profileNumbers, OwnRuleView own, boolean evaluable,
                       Origin origin, String source) {

    static RuleView of(Rule profiles, Rule effective, OwnRule own, boolean evaluable) {
        return new RuleView(effective.profile(), effective.key(), effective.title(), effective.version(),
            effective.anchor(), effective.delay(), effective.effect(), effective.stage(), effective.owner(),
            effective.suspendable(), effective.inForceUntil(), RuleNumbers.of(effective), RuleNumbers.of(profiles),
            own == null ? null : own.view(), evaluable, effective.origin(), effective.source());
    }
}
