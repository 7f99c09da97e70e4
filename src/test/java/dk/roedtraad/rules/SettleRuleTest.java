package dk.roedtraad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.roedtraad.process.ShippedRules;
import dk.roedtraad.rest.ItemProblem;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import java.time.Clock;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Lene settles rules for her municipality. */
class SettleRuleTest {

    private static final String BRF = "brf-2019";

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final SettleRule settle = new SettleRule();

    private final OwnRulesInMemory own = new OwnRulesInMemory();

    SettleRuleTest() {
        settle.source = ShippedRules::of;
        settle.own = own;
        settle.rulebook = RuleMother.rulebook(ShippedRules::of);
        settle.rulebook.own = own;
        settle.clock = CaseClock.on(Clock.fixed(NOW, CaseClock.ZONE));
        settle.person = new CurrentPerson() {
            @Override
            public String id() {
                return "lene";
            }
        };
    }

    private static RuleForm form(int amount, Unit unit) {
        return new RuleForm(null, amount, unit, null, null, null, null, null, null, null, "sådan er det");
    }

    private static RuleForm contact(Integer fromWeek, Integer warn) {
        return new RuleForm(fromWeek, 3, Unit.WEEKS, warn, Unit.CALENDAR_DAYS, null, null, null, null, null, "ofte");
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class,
            problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @Test
    void whatIsSettledIsShownBesideTheProfiles() {
        RuleView rule = settle.settle(BRF, RuleKeys.PLAN, new RuleForm(null, 6, Unit.WEEKS, 5, Unit.WEEKS, -2,
            Unit.CALENDAR_DAYS, 9, Unit.WEEKS, false, "planen tager tid her"));
        assertThat(rule.numbers()).isEqualTo(new RuleNumbers(RuleMother.weeks(6), RuleMother.weeks(5),
            new Amount(-2, Unit.CALENDAR_DAYS), RuleMother.weeks(9), false));
        assertThat(rule.profileNumbers()).isEqualTo(RuleNumbers.of(ShippedRules.of(BRF, RuleKeys.PLAN)));
        assertThat(rule.version()).isEqualTo("deadlines:1+1");
        assertThat(rule.evaluable()).isTrue();
        assertThat(rule.own()).isEqualTo(new OwnRuleView(1, 0, rule.numbers(), "planen tager tid her", "lene", NOW));
        assertThat(settle.settle(BRF, RuleKeys.PLAN, form(7, Unit.WEEKS)).version()).isEqualTo("deadlines:1+2");
        assertThat(own.settled).hasSize(2);
    }

    @Test
    void theListShowsWhatHolds() {
        settle.settle(BRF, RuleKeys.PLAN, form(6, Unit.WEEKS));
        assertThat(settle.all(BRF)).hasSameSizeAs(ShippedRules.of(BRF)).filteredOn(rule -> rule.own() != null)
            .extracting(RuleView::key).containsExactly(RuleKeys.PLAN);
        assertThat(settle.all(BRF)).allSatisfy(rule -> assertThat(rule.evaluable()).isTrue());
        refused("not-found", () -> settle.all("brf-1999"));
    }

    @Test
    void numbersThatNoLongerFitAreShownAsSuch() {
        own.add(new OwnRule(ShippedRules.of(BRF, RuleKeys.FIRST_EFFORT), 1, new RuleNumbers(new Amount(7, Unit.MONTHS),
            null, null, null, false), "før loven"));
        assertThat(settle.all(BRF)).filteredOn(rule -> !rule.evaluable()).extracting(RuleView::key)
            .containsExactly(RuleKeys.FIRST_EFFORT);
    }

    @Test
    void theProfilesNumbersComeBack() {
        settle.settle(BRF, RuleKeys.PLAN, form(6, Unit.WEEKS));
        var again = new RuleResource.ProfileAgainForm(null, "det gik ikke");
        RuleView rule = settle.goBack(BRF, RuleKeys.PLAN, again);
        assertThat(rule.numbers()).isEqualTo(rule.profileNumbers());
        assertThat(rule.version()).isEqualTo("deadlines:1");
        assertThat(rule.own()).isNull();
        assertThat(own.settled).extracting(OwnRule::view).last()
            .isEqualTo(new OwnRuleView(2, 0, null, "det gik ikke", "lene", NOW));
        refused("rule-without-own-numbers", () -> settle.goBack(BRF, RuleKeys.PLAN, again));
    }

    @Test
    void eachRowOfARuleIsSettledByItself() {
        assertThat(settle.settle(BRF, RuleKeys.CONTACT, contact(12, -3)).stage().fromWeek()).isEqualTo(12);
        assertThat(settle.settle(BRF, RuleKeys.CONTACT, contact(0, -3)).stage().untilWeek()).isEqualTo(12);
        assertThat(settle.settle(BRF, RuleKeys.CONTACT, contact(null, -1)).version()).isEqualTo("deadlines:1+3");
        refused("unknown-stage", () -> settle.settle(BRF, RuleKeys.CONTACT, contact(11, -3)));
        refused("unknown-stage", () -> settle.goBack(BRF, RuleKeys.CONTACT,
            new RuleResource.ProfileAgainForm(11, "nej")));
    }

    @Test
    void aDayCountRollsAsTheProfileHasItUnlessSaidOtherwise() {
        assertThat(settle.settle(BRF, RuleKeys.DECISION, form(20, Unit.CALENDAR_DAYS)).numbers().roll()).isTrue();
        assertThat(settle.settle(BRF, RuleKeys.DECISION, form(20, Unit.WORKING_DAYS)).numbers().roll()).isTrue();
        assertThat(settle.settle(BRF, RuleKeys.DECISION, form(3, Unit.WEEKS)).numbers().roll()).isFalse();
        assertThat(settle.settle(BRF, RuleKeys.PLAN, form(20, Unit.CALENDAR_DAYS)).numbers().roll()).isFalse();
        assertThat(settle.settle(BRF, RuleKeys.DECISION, new RuleForm(null, 20, Unit.CALENDAR_DAYS, null, null, null,
            null, null, null, false, "nej")).numbers().roll()).isFalse();
    }

    @Test
    void numbersThatMakeNoRuleAreRefused() {
        refused("rule-numbers-impossible", () -> settle.settle(BRF, RuleKeys.PLAN, form(-4, Unit.WEEKS)));
        refused("rule-numbers-impossible", () -> settle.settle(BRF, RuleKeys.END, form(4, Unit.WEEKS)));
        refused("rule-numbers-impossible", () -> settle.settle(BRF, RuleKeys.CONTACT, form(4, Unit.WEEKS)));
        refused("rule-number-incomplete", () -> settle.settle(BRF, RuleKeys.CONTACT, contact(null, null)));
        assertThat(own.settled).isEmpty();
    }

    @Test
    void whatIsRefusedPointsAtItsNumber() {
        assertThat(pointedAt(form(-4, Unit.WEEKS))).contains("/amount");
        assertThat(pointedAt(new RuleForm(null, 4, Unit.WEEKS, 3, null, null, null, null, null, null, "nej")))
            .contains("/warnUnit");
        assertThat(pointedAt(new RuleForm(null, 4, Unit.WEEKS, null, null, null, Unit.WEEKS, null, null, null, "nej")))
            .contains("/softAmount");
    }

    private String pointedAt(RuleForm form) {
        return ItemProblem.of(catchThrowableOfType(Problem.class, () -> settle.settle(BRF, RuleKeys.PLAN, form)))
            .errors().toString();
    }

    @Test
    void aRuleOfLawCanOnlyBeMadeStricter() {
        refused("rule-beyond-law", () -> settle.settle(BRF, RuleKeys.FIRST_EFFORT, form(7, Unit.MONTHS)));
        refused("rule-beyond-law", () -> settle.settle(BRF, RuleKeys.FIRST_EFFORT, form(26, Unit.WEEKS)));
        refused("rule-beyond-law", () -> settle.settle(BRF, RuleKeys.APPEAL, form(3, Unit.WEEKS)));
        assertThat(settle.settle(BRF, RuleKeys.FIRST_EFFORT, form(5, Unit.MONTHS)).origin()).isEqualTo(Origin.LAW);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        refused("not-found", () -> settle.settle("brf-1999", RuleKeys.PLAN, form(4, Unit.WEEKS)));
        refused("not-found", () -> settle.settle(BRF, RuleKeys.PLACEMENT, form(4, Unit.WEEKS)));
        refused("not-found", () -> settle.mustBeKnown(BRF, "F-NOTHING"));
        settle.mustBeKnown(BRF, RuleKeys.CONTACT);
    }
}
