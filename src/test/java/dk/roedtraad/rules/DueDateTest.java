package dk.roedtraad.rules;

import static dk.roedtraad.rules.Unit.CALENDAR_DAYS;
import static dk.roedtraad.rules.Unit.MONTHS;
import static dk.roedtraad.rules.Unit.WEEKS;
import static dk.roedtraad.rules.Unit.WORKING_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tasks.Performer;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every date was counted on a printed calendar. */
class DueDateTest {

    private final WorkingDays days = new WorkingDays();

    @ParameterizedTest
    @CsvSource({
        "12, 2026-02-02, 2026-04-27",
        "10, 2026-02-02, 2026-04-13",
        "8,  2026-02-02, 2026-03-30",
        "2,  2026-12-24, 2027-01-07",
        "12, 2026-11-02, 2027-01-25",
        "1,  2026-12-28, 2027-01-04",
        "12, 2028-01-03, 2028-03-27",
        "12, 2027-01-04, 2027-03-29",
        "-16, 2027-03-26, 2026-12-04"})
    void weeksEndOnTheSameWeekday(int weeks, LocalDate anchor, LocalDate due) {
        assertThat(due(RuleMother.due(weeks, WEEKS), anchor)).isEqualTo(due);
        assertThat(due.getDayOfWeek()).isEqualTo(anchor.getDayOfWeek());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-11, 2026-05-12",
        "2026-05-08, 2026-05-11",
        "2026-05-09, 2026-05-11",
        "2026-04-01, 2026-04-07",
        "2026-05-13, 2026-05-15",
        "2026-05-22, 2026-05-26",
        "2024-04-25, 2024-04-26",
        "2023-05-04, 2023-05-08",
        "2026-12-30, 2026-12-31",
        "2026-12-31, 2027-01-04"})
    void theNextWorkingDayPassesOverWeekendsAndHolidays(LocalDate anchor, LocalDate due) {
        assertThat(due(RuleMother.due(1, WORKING_DAYS), anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "1,  2028-01-31, 2028-02-29",
        "1,  2027-01-31, 2027-02-28",
        "12, 2028-02-29, 2029-02-28",
        "6,  2026-08-31, 2027-02-28",
        "3,  2026-05-15, 2026-08-15",
        "-1, 2026-03-31, 2026-02-28"})
    void monthsEndOnTheSameDateOrTheMonthsLastDay(int months, LocalDate anchor, LocalDate due) {
        assertThat(due(RuleMother.due(months, MONTHS), anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 2028-02-01, 2028-03-02",
        "30, 2027-02-01, 2027-03-03",
        "0,  2026-05-09, 2026-05-09",
        "-5, 2026-01-03, 2025-12-29"})
    void calendarDaysCountEveryDay(int days, LocalDate anchor, LocalDate due) {
        assertThat(due(RuleMother.due(days, CALENDAR_DAYS), anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_DAYS, 8,  2026-05-01, 2026-05-11",
        "CALENDAR_DAYS, 7,  2026-05-01, 2026-05-08",
        "CALENDAR_DAYS, 2,  2026-04-01, 2026-04-07",
        "WORKING_DAYS,  0,  2026-05-09, 2026-05-11",
        "CALENDAR_DAYS, -2, 2026-05-12, 2026-05-08",
        "CALENDAR_DAYS, 0,  2026-05-09, 2026-05-11"})
    void aDayCountThatRollsEndsOnAWorkingDay(Unit unit, int amount, LocalDate anchor, LocalDate due) {
        assertThat(due(RuleMother.rolling(amount, unit), anchor)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"WEEKS, 1, 2026-04-03, 2026-04-10", "WEEKS, 1, 2026-05-02, 2026-05-09",
        "MONTHS, 1, 2026-04-09, 2026-05-09"})
    void weeksAndMonthsNeverRoll(Unit unit, int amount, LocalDate anchor, LocalDate due) {
        assertThat(due(RuleMother.rolling(amount, unit), anchor)).isEqualTo(due);
    }

    @Test
    void aRuleMayBeginToCountLongAfterItsAnchor() {
        Rule survey = delayed(new Amount(6, MONTHS), new Amount(2, WEEKS), new Amount(0, CALENDAR_DAYS));
        assertThat(due(survey, LocalDate.of(2026, 8, 31))).isEqualTo("2027-03-14");
        assertThat(rung(survey, LocalDate.of(2026, 8, 31))).isEqualTo("2027-02-28");
    }

    @Test
    void aWarningBeforeTheDueDayCountsBackFromIt() {
        Rule rule = delayed(null, new Amount(3, MONTHS), new Amount(-2, WEEKS));
        assertThat(due(rule, LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-28");
        assertThat(rung(rule, LocalDate.of(2026, 11, 30))).isEqualTo("2027-02-14");
    }

    private LocalDate rung(Rule rule, LocalDate anchor) {
        return DueDate.rung(rule, rule.warn(), DueDate.begin(rule, anchor, days), due(rule, anchor), days);
    }

    private static Rule delayed(Amount delay, Amount amount, Amount warn) {
        return new Rule("F-TEST", "1", RuleMother.PROFILE, "Frist", Anchor.PROGRAMME_STARTED, delay, amount, warn,
            null, null, false, Performer.VK, false, Effect.BREACH, null, null, Origin.EVALUATION, "s. 16");
    }

    private LocalDate due(Rule rule, LocalDate anchor) {
        return DueDate.of(rule, anchor, days);
    }
}
