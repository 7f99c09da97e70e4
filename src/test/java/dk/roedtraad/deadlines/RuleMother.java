package dk.roedtraad.deadlines;

import static dk.roedtraad.deadlines.Unit.CALENDAR_DAYS;
import static dk.roedtraad.deadlines.Unit.MONTHS;
import static dk.roedtraad.deadlines.Unit.WEEKS;
import static dk.roedtraad.deadlines.Unit.WORKING_DAYS;

import dk.roedtraad.tasks.Performer;
import java.util.List;

/** The rules of the default profile, and rules made to measure. */
final class RuleMother {

    static final String PROFILE = "brf-2019";

    private RuleMother() {
    }

    static List<Rule> defaultProfile() {
        return List.of(
            rule(Clocks.PREPARATION, Anchor.PREPARATION_STARTED, weeks(12), weeks(8), weeks(10)),
            rule(Clocks.HANDOVER, Anchor.MEETING_HELD, new Amount(1, WORKING_DAYS), new Amount(0, CALENDAR_DAYS), null),
            rule(Clocks.FIRST_MEETING, Anchor.MEETING_HELD, weeks(2), weeks(1), null),
            rule(Clocks.PLAN_FOLLOW_UP, Anchor.PLAN_FOLLOWED_UP, weeks(4), weeks(3), null),
            rule(Clocks.FIRST_EFFORT, Anchor.PROGRAMME_STARTED, new Amount(6, MONTHS), new Amount(4, MONTHS),
                new Amount(5, MONTHS)),
            fixed(Clocks.END, Anchor.PROGRAMME_ENDS, weeks(-16), weeks(-26), weeks(-20)),
            fixed(Clocks.REASSESSMENT, Anchor.APPEAL_RECEIVED, weeks(4), weeks(3), null));
    }

    static Rule due(int amount, Unit unit) {
        return rule("F-TEST", Anchor.MEETING_HELD, new Amount(amount, unit), null, null);
    }

    static Rule rolling(int amount, Unit unit) {
        return new Rule("F-TEST", "1", PROFILE, "Frist", Anchor.MEETING_HELD, new Amount(amount, unit), null, null,
            true, Performer.VK, false, Origin.LAW, "§ 1");
    }

    static Amount weeks(int amount) {
        return new Amount(amount, WEEKS);
    }

    /** A rule that does not stand still. */
    private static Rule fixed(String key, Anchor anchor, Amount amount, Amount warn, Amount soft) {
        return new Rule(key, "1", PROFILE, "Frist " + key, anchor, amount, warn, soft, false,
            Performer.COORDINATING_CASEWORKER, false, Origin.OWN_PROPOSAL, "s. 25");
    }

    private static Rule rule(String key, Anchor anchor, Amount amount, Amount warn, Amount soft) {
        return new Rule(key, "1", PROFILE, "Frist " + key, anchor, amount, warn, soft, false,
            Performer.PREPARING_CASEWORKER, true, Origin.EVALUATION, "s. 25");
    }
}
