package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule on the calendar, as planned and as lived. */
class ScheduleTest {

    private static final WorkingDays DAYS = new WorkingDays();

    private static final Rule END = RuleMother.defaultProfile().stream().filter(rule -> rule.key().equals(RuleKeys.END))
        .findFirst().orElseThrow();

    @Test
    void warningAndSoftPointAreCountedFromTheSameAnchor() {
        Schedule schedule = Schedule.of(RuleMother.defaultProfile().get(0), Span.from(LocalDate.of(2026, 2, 2)), DAYS);
        assertThat(schedule.warnOn()).isEqualTo("2026-03-30");
        assertThat(schedule.softOn()).isEqualTo("2026-04-13");
        assertThat(schedule.dueOn()).isEqualTo("2026-04-27");
    }

    @Test
    void aRuleWithoutWarningHasNoWarningDay() {
        Schedule schedule = Schedule.of(RuleMother.due(1, Unit.WEEKS), Span.from(LocalDate.of(2026, 2, 2)), DAYS);
        assertThat(schedule.warnOn()).isNull();
        assertThat(schedule.softOn()).isNull();
    }

    @Test
    void theStatusIsDueWeeksBeforeTheProgrammeEnds() {
        Schedule schedule = end("2026-03-02", "2027-12-31");
        assertThat(schedule.dueOn()).isEqualTo("2027-09-10");
        assertThat(schedule.warnOn()).isEqualTo("2027-07-02");
        assertThat(schedule.softOn()).isEqualTo("2027-08-13");
    }

    @Test
    void inAProgrammeThatIsTooShortTheStatusIsDueOnItsLastDay() {
        Schedule schedule = end("2026-03-02", "2026-06-21");
        assertThat(schedule.dueOn()).isEqualTo("2026-06-21");
        assertThat(schedule.warnOn()).isEqualTo("2026-03-02");
        assertThat(schedule.softOn()).isNull();
        assertThat(end("2026-03-02", "2026-06-22").dueOn()).isEqualTo("2026-03-02");
    }

    @Test
    void whatCountsBackIsNeverDueAfterTheDayItCountsBackFrom() {
        Schedule schedule = end("2026-03-02", "2026-12-31");
        assertThat(schedule.with(paused("2026-09-01", "2026-09-20"), DAYS).dueOn()).isEqualTo("2026-09-21");
        assertThat(schedule.with(paused("2026-05-01", "2027-02-28"), DAYS).dueOn()).isEqualTo("2026-12-31");
        assertThat(schedule.with(paused("2026-08-01", null), DAYS).dueOn()).isNull();
    }

    @Test
    void aPauseThatIsOverDoesNotMoveWhatCountsBack() {
        Schedule schedule = end("2026-03-02", "2026-12-31");
        assertThat(schedule.with(paused("2026-04-01", "2026-06-30"), DAYS)).extracting(Course::warnOn, Course::dueOn)
            .containsExactly(schedule.warnOn(), schedule.dueOn());
    }

    @Test
    void warningAndSoftDayMoveWithTheDueDay() {
        Rule preparation = RuleMother.defaultProfile().get(0);
        Schedule schedule = Schedule.of(preparation, Span.from(LocalDate.of(2026, 2, 2)), DAYS);
        Course course = schedule.with(paused("2026-03-31", "2026-04-06"), DAYS);
        assertThat(course.warnOn()).isEqualTo("2026-03-30");
        assertThat(course.softOn()).isEqualTo("2026-04-20");
        assertThat(course.dueOn()).isEqualTo("2026-05-04");
        assertThat(schedule.with(paused("2026-03-30", "2026-04-05"), DAYS).warnOn()).isEqualTo("2026-04-06");
    }

    @Test
    void aCountOfDaysThatRollsEndsOnAWorkingDayThatIsNotPaused() {
        Rule rule = RuleMother.rolling(5, Unit.CALENDAR_DAYS);
        Schedule schedule = Schedule.of(rule, Span.from(LocalDate.of(2026, 5, 4)), DAYS);
        assertThat(schedule.dueOn()).isEqualTo("2026-05-11");
        assertThat(schedule.with(Pauses.NONE, DAYS).dueOn()).isEqualTo("2026-05-11");
        assertThat(schedule.with(paused("2026-05-06", "2026-05-06"), DAYS).dueOn()).isEqualTo("2026-05-11");
        assertThat(schedule.with(paused("2026-05-11", "2026-05-12"), DAYS).dueOn()).isEqualTo("2026-05-13");
        assertThat(schedule.with(paused("2026-05-10", null), DAYS)).extracting(Course::dueOn, Course::remainingDays)
            .containsExactly(null, 1);
    }

    private static Schedule end(String starts, String ends) {
        return Schedule.of(END, Span.backFrom(LocalDate.parse(ends), LocalDate.parse(starts)), DAYS);
    }

    private static Pauses paused(String from, String to) {
        return Pauses.united(List.of(new Pause(LocalDate.parse(from), to == null ? null : LocalDate.parse(to))));
    }
}
