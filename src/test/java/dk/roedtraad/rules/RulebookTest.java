package dk.roedtraad.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.process.ShippedRules;
import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final String BRF = "brf-2019";

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final Rulebook rulebook = RuleMother.rulebook(ShippedRules::of);

    private final OwnRulesInMemory own = (OwnRulesInMemory) rulebook.own;

    private Rule found(String profile, String key, LocalDate anchored) {
        return rulebook.rule(profile, key, anchored, START).orElseThrow();
    }

    private void settle(Rule rule, int version, RuleNumbers numbers) {
        own.add(new OwnRule(rule, version, numbers, "sådan er det"));
    }

    private static RuleNumbers weeks(int amount) {
        return new RuleNumbers(RuleMother.weeks(amount), null, null, null, false);
    }

    @Test
    void withoutNumbersOfItsOwnTheProfilesHold() {
        assertThat(found(BRF, RuleKeys.PLAN, START)).isEqualTo(ShippedRules.of(BRF, RuleKeys.PLAN));
        assertThat(rulebook.rule(BRF, RuleKeys.PLACEMENT, START, START)).isEmpty();
    }

    @Test
    void aProfileWithoutRulesIsRefused() {
        assertThatThrownBy(() -> rulebook.rule("brf-1999", RuleKeys.PLAN, START, START))
            .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("unknown-profile"));
    }

    @ParameterizedTest
    @CsvSource({
        "brf-2019, -10, 2", "brf-2019, 0, 2", "brf-2019, 83, 2", "brf-2019, 84, 4", "brf-2019, 400, 4",
        "paa-rette-vej, 55, 1", "paa-rette-vej, 56, 1"})
    void theWeekOfTheProgrammeChoosesTheRow(String profile, int day, int weeks) {
        assertThat(found(profile, RuleKeys.CONTACT, START.plusDays(day)).amount()).isEqualTo(RuleMother.weeks(weeks));
    }

    @Test
    void onlyTheFirstEightWeeksAskForAMeetingInPerson() {
        assertThat(found("paa-rette-vej", RuleKeys.CONTACT, START.plusDays(55)).stage().inPerson()).isTrue();
        assertThat(found("paa-rette-vej", RuleKeys.CONTACT, START.plusDays(56)).stage().inPerson()).isFalse();
    }

    @Test
    void aRowForWeeksOfTheProgrammeHoldsInNoneBeforeThereIsOne() {
        assertThat(rulebook.rule(BRF, RuleKeys.CONTACT, START, null)).isEmpty();
        assertThat(rulebook.rule(BRF, RuleKeys.PLAN, START, null)).isPresent();
    }

    @Test
    void theFourTalksAreAskedForUntilTheLawChanges() {
        assertThat(rulebook.rule(BRF, RuleKeys.LEGAL_TALKS, LocalDate.of(2026, 6, 30), START)).isPresent();
        assertThat(rulebook.rule(BRF, RuleKeys.LEGAL_TALKS, LocalDate.of(2026, 7, 1), START)).isEmpty();
    }

    @Test
    void ownNumbersTakeThePlaceOfTheProfilesAndSaySo() {
        settle(ShippedRules.of(BRF, RuleKeys.PLAN), 2, weeks(6));
        Rule rule = found(BRF, RuleKeys.PLAN, START);
        assertThat(RuleNumbers.of(rule)).isEqualTo(weeks(6));
        assertThat(rule.version()).isEqualTo("deadlines:1+2");
        assertThat(rule.origin()).isEqualTo(Origin.MUNICIPALITY);
        assertThat(rule.source())
            .isEqualTo("Kommunens egne tal; profilens: Eget forslag ud fra evaluering 2019, s. 3 [A3.17]");
        assertThat(found(BRF, RuleKeys.FIRST_MEETING, START).version()).isEqualTo("deadlines:1");
        assertThat(found("paa-rette-vej", RuleKeys.PLAN, START).version()).isEqualTo("deadlines:1");
    }

    @Test
    void aRuleOfLawRestsOnTheLawWithNumbersOfItsOwnToo() {
        settle(ShippedRules.of(BRF, RuleKeys.FIRST_EFFORT), 1, new RuleNumbers(new Amount(5, Unit.MONTHS), null, null,
            null, false));
        assertThat(found(BRF, RuleKeys.FIRST_EFFORT, START).origin()).isEqualTo(Origin.LAW);
    }

    @Test
    void eachRowOfARuleHasNumbersOfItsOwn() {
        List<Rule> rows = ShippedRules.of(BRF).stream().filter(rule -> rule.key().equals(RuleKeys.CONTACT)).toList();
        settle(rows.get(1), 1, new RuleNumbers(RuleMother.weeks(3), new Amount(-1, Unit.CALENDAR_DAYS), null, null,
            false));
        assertThat(found(BRF, RuleKeys.CONTACT, START).amount()).isEqualTo(RuleMother.weeks(2));
        assertThat(found(BRF, RuleKeys.CONTACT, START.plusWeeks(12)).amount()).isEqualTo(RuleMother.weeks(3));
    }

    @Test
    void theLastWordCountsAndTheProfilesNumbersCanComeBack() {
        Rule plan = ShippedRules.of(BRF, RuleKeys.PLAN);
        settle(plan, 1, weeks(6));
        settle(plan, 2, weeks(5));
        assertThat(found(BRF, RuleKeys.PLAN, START).amount()).isEqualTo(RuleMother.weeks(5));
        settle(plan, 3, null);
        assertThat(found(BRF, RuleKeys.PLAN, START)).isEqualTo(plan);
    }

    @Test
    void numbersThatNoLongerFitFailTheActLoudly() {
        settle(ShippedRules.of(BRF, RuleKeys.FIRST_EFFORT), 1, weeks(27));
        settle(ShippedRules.of(BRF, RuleKeys.END), 2, weeks(4));
        for (String key : List.of(RuleKeys.FIRST_EFFORT, RuleKeys.END)) {
            assertThatThrownBy(() -> found(BRF, key, START)).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.code()).isEqualTo("rule-not-evaluable");
                assertThat(problem.status()).isEqualTo(503);
                assertThat(problem.getMessage()).contains(key);
            });
        }
        assertThat(found(BRF, RuleKeys.PLAN, START).version()).isEqualTo("deadlines:1");
    }
}
