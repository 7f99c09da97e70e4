package dk.roedtraad.rules;

import static dk.roedtraad.rules.Unit.CALENDAR_DAYS;
import static dk.roedtraad.rules.Unit.MONTHS;
import static dk.roedtraad.rules.Unit.WEEKS;
import static dk.roedtraad.rules.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.roedtraad.process.ShippedRules;
import dk.roedtraad.tasks.Performer;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleCheckTest {

    private static Rule rule(Amount amount, Amount warn, Amount soft, Amount cap, boolean roll) {
        return rule(null, new RuleNumbers(amount, warn, soft, cap, roll), Effect.BREACH, Origin.PRACTICE, null);
    }

    private static Rule rule(Amount delay, RuleNumbers numbers, Effect effect, Origin origin, Stage stage) {
        return new Rule(RuleKeys.PLAN, "1", "p", "Frist", Anchor.MEETING_HELD, delay, numbers.amount(), numbers.warn(),
            numbers.soft(), numbers.cap(), numbers.roll(), Performer.TEAM, true, effect, stage, null, origin, "§ 1");
    }

    private static Rule stage(Integer from, Integer until) {
        return rule(null, new RuleNumbers(weeks(2), null, null, null, false), Effect.BREACH, Origin.PRACTICE,
            new Stage(from, until, false));
    }

    private static RuleNumbers due(int amount, Unit unit) {
        return new RuleNumbers(new Amount(amount, unit), null, null, null, false);
    }

    private static Amount weeks(int amount) {
        return new Amount(amount, WEEKS);
    }

    private static Amount amount(String text) {
        if (text == null) {
            return null;
        }
        Unit unit = switch (text.charAt(text.length() - 1)) {
            case 'D' -> CALENDAR_DAYS;
            case 'A' -> WORKING_DAYS;
            case 'W' -> WEEKS;
            default -> MONTHS;
        };
        return new Amount(Integer.parseInt(text.substring(0, text.length() - 1)), unit);
    }

    private static List<String> columns(List<RuleFault> faults) {
        return faults.stream().map(RuleFault::column).toList();
    }

    @Test
    void everyKeyIsKnown() {
        assertThat(Arrays.stream(RuleKeys.class.getFields()).filter(field -> field.getType() == String.class)
            .filter(field -> Modifier.isStatic(field.getModifiers())).map(RuleCheckTest::valueOf))
            .containsExactlyInAnyOrderElementsOf(RuleKeys.ALL);
        assertThat(RuleCheck.rule(RuleMother.due(1, WEEKS))).extracting(RuleFault::column, RuleFault::says)
            .containsExactly(tuple("key", "names no rule"));
    }

    @Test
    void nothingIsWrongWithWhatIsShipped() {
        ShippedRules.PROFILES.forEach(profile ->
            assertThat(RuleCheck.profile(ShippedRules.of(profile))).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "4W,   ,    ,    ,", "4W, 3W,  ,    ,", "4W, 4W, 4W, 4W,", "4W, 28D, 28D, 28D,", "4W, 29D, , , warnAmount",
        "4W,   , 29D,    , softAmount", "4W,   ,    , 27D, capAmount", "4W, 3W, 2W,  , warnAmount",
        "1M, 28D,  ,    ,", "1M, 29D, ,     , warnAmount", "1M,   ,    , 31D,", "1M,  ,    , 30D, capAmount",
        "4W, -1D, ,     ,", "4W, -28D, ,    ,", "4W, -29D, ,    , warnAmount", "4W, , -29D, , softAmount",
        "4W, -1W, -2W,  , warnAmount", "4W, -2W, -1W, ,", "3M, -2W, ,   ,", "-16W, -26W, -20W, -12W,",
        "-16W, -15W, ,  , warnAmount", "-16W, , -15W, , softAmount", "-16W, , , -17W, capAmount",
        "1A, 0D,   ,    ,", "5A, 8D, , , warnAmount", "0D, , , ,", "3660D, , , ,", "3661D, , , , amount",
        "-3661D, , , , amount", "2600A, , , ,", "2601A, , , , amount", "520W, , , ,", "521W, , , , amount",
        "120M, , , ,", "121M, , , , amount", "4W, 3661D, , , warnAmount", "4W, , 3661D, , softAmount",
        "4W, , , 3661D, capAmount"})
    void theRungsComeInOrder(String due, String warn, String soft, String cap, String wrong) {
        assertThat(columns(RuleCheck.rule(rule(amount(due), amount(warn), amount(soft), amount(cap), false))))
            .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @ParameterizedTest
    @CsvSource({"4, WEEKS, roll", "1, MONTHS, roll", "30, CALENDAR_DAYS,", "1, WORKING_DAYS,"})
    void onlyDaysRoll(int amount, Unit unit, String wrong) {
        assertThat(columns(RuleCheck.rule(rule(new Amount(amount, unit), null, null, null, true))))
            .isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @ParameterizedTest
    @CsvSource({"2W, 6M,", "2W, 0D,", "2W, -1D, delayAmount", "-2W, 1W, delayAmount", "2W, 3661D, delayAmount"})
    void onlyCountingOnCanBeginLater(String due, String delay, String wrong) {
        Rule later = rule(amount(delay), new RuleNumbers(amount(due), null, null, null, false), Effect.BREACH,
            Origin.PRACTICE, null);
        assertThat(columns(RuleCheck.rule(later))).isEqualTo(wrong == null ? List.of() : List.of(wrong));
    }

    @Test
    void aWarningIsCountedFromWhereCountingBegins() {
        RuleNumbers numbers = new RuleNumbers(weeks(2), weeks(1), null, weeks(4), false);
        assertThat(RuleCheck.rule(rule(new Amount(6, MONTHS), numbers, Effect.BREACH, Origin.PRACTICE, null)))
            .isEmpty();
    }

    @Test
    void aRuleThatOnlyWarnsHasAWarning() {
        assertThat(columns(RuleCheck.rule(rule(null, due(2, WEEKS), Effect.WARNING, Origin.PRACTICE, null))))
            .containsExactly("warnAmount");
        assertThat(RuleCheck.rule(rule(null, new RuleNumbers(weeks(2), weeks(1), null, null, false), Effect.WARNING,
            Origin.PRACTICE, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LAW, BREACH, capAmount", "LAW, WINDOW, capAmount", "PRACTICE, WINDOW, capAmount", "PRACTICE, BREACH,"})
    void whatTheLawSaysCannotBeExtended(Origin origin, Effect effect, String wrong) {
        RuleNumbers extended = new RuleNumbers(weeks(2), null, null, weeks(3), false);
        assertThat(columns(RuleCheck.rule(rule(null, extended, effect, origin, null))))
            .isEqualTo(wrong == null ? List.of() : List.of(wrong));
        assertThat(RuleCheck.rule(rule(null, due(2, WEEKS), effect, origin, null))).isEmpty();
    }

    @Test
    void stagesFollowOneAnother() {
        assertThat(RuleCheck.profile(List.of(stage(12, null), stage(null, 8), stage(8, 12)))).isEmpty();
        assertThat(RuleCheck.profile(List.of(stage(0, 8), stage(8, null)))).isEmpty();
        assertThat(RuleCheck.profile(List.of(stage(null, null)))).isEmpty();
    }

    @Test
    void stagesThatOverlapOrLeaveAGapAreFound() {
        assertThat(columns(RuleCheck.profile(List.of(stage(null, 8), stage(7, null))))).containsExactly("fromWeek");
        assertThat(columns(RuleCheck.profile(List.of(stage(null, 8), stage(9, null))))).containsExactly("fromWeek");
        assertThat(columns(RuleCheck.profile(List.of(stage(null, 8))))).containsExactly("untilWeek");
        assertThat(columns(RuleCheck.profile(List.of(stage(1, null))))).containsExactly("fromWeek");
        assertThat(columns(RuleCheck.profile(List.of(stage(null, null), stage(null, null)))))
            .containsExactly("fromWeek");
        assertThat(columns(RuleCheck.profile(List.of(stage(null, 8), stage(8, 8), stage(8, null)))))
            .containsExactly("untilWeek");
        assertThat(columns(RuleCheck.profile(List.of(stage(-1, null))))).containsExactly("fromWeek", "fromWeek");
    }

    @ParameterizedTest
    @CsvSource({
        "6, MONTHS,", "5, MONTHS,", "26, WEEKS, amount", "25, WEEKS,", "181, CALENDAR_DAYS,",
        "182, CALENDAR_DAYS, amount", "7, MONTHS, amount", "10, WORKING_DAYS, unit"})
    void theLawIsTheUtmost(int amount, Unit unit, String wrong) {
        Rule law = rule(null, due(6, MONTHS), Effect.BREACH, Origin.LAW, null);
        Rule own = due(amount, unit).in(law, 1);
        assertThat(columns(RuleCheck.beyondLaw(law, own))).isEqualTo(wrong == null ? List.of() : List.of(wrong));
        Rule practice = rule(null, due(6, MONTHS), Effect.BREACH, Origin.PRACTICE, null);
        assertThat(RuleCheck.beyondLaw(practice, due(amount, unit).in(practice, 1))).isEmpty();
    }

    @Test
    void aDayThatTheLawSetsNeitherRollsNorIsExtended() {
        Rule law = rule(null, due(30, CALENDAR_DAYS), Effect.BREACH, Origin.LAW, null);
        Rule rolls = new RuleNumbers(new Amount(20, CALENDAR_DAYS), null, null, null, true).in(law, 1);
        assertThat(columns(RuleCheck.beyondLaw(law, rolls))).containsExactly("roll");
        Rule extended = new RuleNumbers(law.amount(), null, null, law.amount(), false).in(law, 1);
        assertThat(columns(RuleCheck.beyondLaw(law, extended))).containsExactly("capAmount");
    }

    @Test
    void aLawThatCountsWorkingDaysCanBeMadeStricterInThem() {
        Rule law = rule(null, new RuleNumbers(new Amount(10, WORKING_DAYS), null, null, null, true), Effect.BREACH,
            Origin.LAW, null);
        RuleNumbers stricter = new RuleNumbers(new Amount(9, WORKING_DAYS), null, null, null, true);
        assertThat(RuleCheck.beyondLaw(law, stricter.in(law, 1))).isEmpty();
    }

    @Test
    void theCitizensTimeToAppealIsNotTheMunicipalitysToCut() {
        Rule window = rule(null, due(4, WEEKS), Effect.WINDOW, Origin.LAW, null);
        assertThat(columns(RuleCheck.beyondLaw(window, due(3, WEEKS).in(window, 1)))).containsExactly("amount");
        assertThat(RuleCheck.beyondLaw(window, due(4, WEEKS).in(window, 1))).isEmpty();
    }

    @Test
    void ownNumbersCountTheSameWay() {
        Rule onward = rule(null, due(4, WEEKS), Effect.BREACH, Origin.PRACTICE, null);
        assertThat(columns(RuleCheck.own(onward, due(-4, WEEKS).in(onward, 1)))).containsExactly("amount");
        assertThat(RuleCheck.own(onward, due(5, WEEKS).in(onward, 1))).isEmpty();
        Rule back = rule(null, due(-4, WEEKS), Effect.BREACH, Origin.PRACTICE, null);
        assertThat(columns(RuleCheck.own(back, due(4, WEEKS).in(back, 1)))).containsExactly("amount");
        assertThat(Stream.of(-3, -5)).allSatisfy(weeks ->
            assertThat(RuleCheck.own(back, due(weeks, WEEKS).in(back, 1))).isEmpty());
    }

    private static Object valueOf(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
