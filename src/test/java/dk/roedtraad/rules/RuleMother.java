package dk.roedtraad.rules;

import static dk.roedtraad.rules.Unit.CALENDAR_DAYS;
import static dk.roedtraad.rules.Unit.MONTHS;
import static dk.roedtraad.rules.Unit.WEEKS;
import static dk.roedtraad.rules.Unit.WORKING_DAYS;

import dk.roedtraad.tasks.Performer;
import java.util.ArrayList;
import java.util.List;

/** The rules of the default profile, and rules made to measure. */
public final class RuleMother {

    public static final String PROFILE = "brf-2019";

    private RuleMother() {
    }

    public static List<Rule> defaultProfile() {
        return List.of(
            rule(RuleKeys.PREPARATION, Anchor.PREPARATION_STARTED, weeks(12), weeks(8), weeks(10)),
            rule(RuleKeys.HANDOVER, Anchor.MEETING_HELD, new Amount(1, WORKING_DAYS),
                new Amount(0, CALENDAR_DAYS), null),
            rule(RuleKeys.FIRST_MEETING, Anchor.MEETING_HELD, weeks(2), weeks(1), null),
            rule(RuleKeys.PLAN_FOLLOW_UP, Anchor.PLAN_FOLLOWED_UP, weeks(4), weeks(3), null),
            rule(RuleKeys.FIRST_EFFORT, Anchor.PROGRAMME_STARTED, new Amount(6, MONTHS), new Amount(4, MONTHS),
                new Amount(5, MONTHS)),
            fixed(RuleKeys.END, Anchor.PROGRAMME_ENDS, weeks(-16), weeks(-26), weeks(-20)),
            fixed(RuleKeys.REASSESSMENT, Anchor.APPEAL_RECEIVED, weeks(4), weeks(3), null));
    }

    /** Every rule there is, by the numbers of the profiles; contact is weekly in person for 8 weeks, then 4-weekly. */
    public static List<Rule> everyRule() {
        List<Rule> rules = new ArrayList<>(defaultProfile());
        rules.add(ruled(RuleKeys.CERTIFICATE, Anchor.CERTIFICATE_REQUESTED, null, new Amount(30, CALENDAR_DAYS),
            Effect.BREACH));
        rules.add(ruled(RuleKeys.DECISION, Anchor.RECOMMENDATION_MADE, null, new Amount(28, CALENDAR_DAYS),
            Effect.BREACH));
        rules.add(ruled(RuleKeys.APPEAL, Anchor.DECISION_MADE, null, weeks(4), Effect.WINDOW));
        rules.add(ruled(RuleKeys.PLAN, Anchor.PROGRAMME_STARTED, null, weeks(4), Effect.BREACH));
        rules.add(ruled(RuleKeys.LEGAL_TALKS, Anchor.PROGRAMME_STARTED, null, new Amount(6, MONTHS), Effect.BREACH));
        rules.add(ruled(RuleKeys.PLACEMENT, Anchor.PROGRAMME_STARTED, null, weeks(9), Effect.BREACH));
        rules.add(ruled(RuleKeys.PLACEMENT_FOLLOW_UP, Anchor.PLACEMENT_FOLLOWED_UP, null, weeks(2), Effect.BREACH));
        rules.add(ruled(RuleKeys.PROGRESSION, Anchor.PROGRESSION_MEASURED, null, new Amount(3, MONTHS), Effect.BREACH));
        rules.add(ruled(RuleKeys.FIRST_SURVEY, Anchor.DECISION_MADE, null, weeks(2), Effect.BREACH));
        rules.add(ruled(RuleKeys.SECOND_SURVEY, Anchor.PROGRAMME_STARTED, new Amount(6, MONTHS), weeks(2),
            Effect.BREACH));
        rules.add(contact(weeks(1), new Stage(null, 8, true)));
        rules.add(contact(weeks(4), new Stage(8, null, false)));
        return rules;
    }

    private static Rule contact(Amount every, Stage stage) {
        return new Rule(RuleKeys.CONTACT, "1", PROFILE, "Samtale", Anchor.CONTACT_HELD, null, every,
            new Amount(-2, CALENDAR_DAYS), null, null, false, Performer.COORDINATING_CASEWORKER, true, Effect.WARNING,
            stage, null, Origin.OWN_PROPOSAL, "s. 25");
    }

    /** Counted in days it rolls on to a working day. */
    private static Rule ruled(String key, Anchor anchor, Amount delay, Amount amount, Effect effect) {
        Amount warn = key.equals(RuleKeys.LEGAL_TALKS) ? new Amount(4, MONTHS)
            : key.equals(RuleKeys.CERTIFICATE) ? new Amount(21, CALENDAR_DAYS) : null;
        return new Rule(key, "1", PROFILE, "Frist " + key, anchor, delay, amount, warn, null, null,
            amount.unit() == CALENDAR_DAYS, Performer.COORDINATING_CASEWORKER, true, effect, null, null,
            Origin.OWN_PROPOSAL, "s. 25");
    }

    public static Rulebook rulebook(RuleSource source) {
        Rulebook rulebook = new Rulebook();
        rulebook.source = source;
        rulebook.own = new OwnRulesInMemory();
        return rulebook;
    }

    public static Rule due(int amount, Unit unit) {
        return rule("F-TEST", Anchor.MEETING_HELD, new Amount(amount, unit), null, null);
    }

    /** The same rule, which may be extended so far from where it counts. */
    public static Rule capped(Rule rule, Amount cap) {
        return new Rule(rule.key(), rule.version(), rule.profile(), rule.title(), rule.anchor(), rule.delay(),
            rule.amount(), rule.warn(), rule.soft(), cap, rule.roll(), rule.owner(), rule.suspendable(), rule.effect(),
            rule.stage(), rule.inForceUntil(), rule.origin(), rule.source());
    }

    /** A rule of a week. */
    public static Rule with(Effect effect) {
        return new Rule("F-TEST", "1", PROFILE, "Frist", Anchor.MEETING_HELD, null, weeks(1), null, null, null, false,
            Performer.VK, true, effect, null, null, Origin.PRACTICE, "§ 1");
    }

    public static Rule rolling(int amount, Unit unit) {
        return new Rule("F-TEST", "1", PROFILE, "Frist", Anchor.MEETING_HELD, null, new Amount(amount, unit), null,
            null, null, true, Performer.VK, false, Effect.BREACH, null, null, Origin.LAW, "§ 1");
    }

    public static Amount weeks(int amount) {
        return new Amount(amount, WEEKS);
    }

    /** A rule that does not stand still. */
    private static Rule fixed(String key, Anchor anchor, Amount amount, Amount warn, Amount soft) {
        return new Rule(key, "1", PROFILE, "Frist " + key, anchor, null, amount, warn, soft, null, false,
            Performer.COORDINATING_CASEWORKER, false, Effect.BREACH, null, null, Origin.OWN_PROPOSAL, "s. 25");
    }

    private static Rule rule(String key, Anchor anchor, Amount amount, Amount warn, Amount soft) {
        return new Rule(key, "1", PROFILE, "Frist " + key, anchor, null, amount, warn, soft, null, false,
            Performer.PREPARING_CASEWORKER, true, Effect.BREACH, null, null, Origin.EVALUATION, "s. 25");
    }
}
