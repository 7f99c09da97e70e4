package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a day was reached, with a pause on the way, over weekends and Easter 2026. */
class ReckoningTest {

    private static final WorkingDays DAYS = new WorkingDays();

    private static Reckoning reckoned(Rule rule, String anchor, String pausedFrom, String pausedTo) {
        Pauses pauses = Pauses.united(List.of(new Pause(day(pausedFrom), pausedTo == null ? null : day(pausedTo))));
        return Reckoning.of(Schedule.of(rule, Span.from(day(anchor)), DAYS), pauses, DAYS);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void itRollsFromTheDayToWhichThePauseHadMovedIt() {
        Rule fiveDays = RuleMother.rolling(5, Unit.CALENDAR_DAYS);
        assertThat(reckoned(fiveDays, "2026-03-02", "2026-03-03", "2026-03-03").rolled())
            .isEqualTo(new Explanation.Rolled(day("2026-03-08"), day("2026-03-09"), "søndag"));
        assertThat(reckoned(fiveDays, "2026-03-02", "2026-03-03", "2026-03-09").rolled())
            .isEqualTo(new Explanation.Rolled(day("2026-03-14"), day("2026-03-16"), "lørdag"));
        assertThat(reckoned(fiveDays, "2026-03-02", "2026-03-03", "2026-03-05").rolled()).isNull();
        assertThat(reckoned(fiveDays, "2026-03-02", "2026-03-03", null).rolled()).isNull();
    }

    @Test
    void theHolidaysThatAPauseMovedItOverAreNamed() {
        Rule threeDays = RuleMother.due(3, Unit.WORKING_DAYS);
        Reckoning moved = reckoned(threeDays, "2026-03-27", "2026-03-30", "2026-03-30");
        assertThat(moved.course().dueOn()).isEqualTo("2026-04-07");
        assertThat(moved.skipped()).extracting(Explanation.Skipped::day)
            .containsExactly(day("2026-04-02"), day("2026-04-03"), day("2026-04-06"));
    }

    @Test
    void whatStandsStillUntilFurtherNoticeSkipsWhatItWouldHaveSkipped() {
        Reckoning open = reckoned(RuleMother.due(3, Unit.WORKING_DAYS), "2026-03-31", "2026-04-08", null);
        assertThat(open.course().dueOn()).isNull();
        assertThat(open.skipped()).extracting(Explanation.Skipped::day)
            .containsExactly(day("2026-04-02"), day("2026-04-03"), day("2026-04-06"));
    }

    @Test
    void aPauseThatBeginsAfterTheLastDayMovedNothing() {
        Rule twelveWeeks = RuleMother.due(12, Unit.WEEKS);
        assertThat(reckoned(twelveWeeks, "2026-01-05", "2026-03-31", "2026-04-06").stoodStill()).isEmpty();
        assertThat(reckoned(twelveWeeks, "2026-01-05", "2026-03-30", "2026-03-30").stoodStill())
            .containsExactly(new Explanation.StoodStill(day("2026-03-30"), day("2026-03-30"), 1));
    }

    @Test
    void aWeekendAddsNoWorkingDays() {
        assertThat(reckoned(RuleMother.due(3, Unit.WORKING_DAYS), "2026-03-19", "2026-03-21", "2026-03-22")
            .stoodStill()).containsExactly(new Explanation.StoodStill(day("2026-03-21"), day("2026-03-22"), 0));
    }
}
