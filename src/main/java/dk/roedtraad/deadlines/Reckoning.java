package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.DayCount;
import dk.roedtraad.rules.DueDate;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.time.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps by which a day is reached from an anchor: what is counted, left out, added and moved.
 *
 * @param schedule the rule laid out, as it was extended
 * @param pauses when it stands still
 * @param course what comes of both
 * @param days the calendar on which it is counted
 */
record Reckoning(Schedule schedule, Pauses pauses, Course course, WorkingDays days) {

    static Reckoning of(Schedule schedule, Pauses pauses, WorkingDays days) {
        return new Reckoning(schedule, pauses, schedule.with(pauses, days), days);
    }

    /** The day after which it counts. */
    LocalDate begin() {
        return DueDate.begin(schedule.rule(), schedule.span().anchor(), days);
    }

    /** The day to which the rule's amount leads. */
    LocalDate countedTo() {
        return DueDate.count(schedule.rule().amount(), begin(), days);
    }

    /** The move to a working day, or null when there was none. */
    Explanation.Rolled rolled() {
        LocalDate due = course.dueOn();
        LocalDate from = schedule.rollsOn() ? schedule.beforeRolling(pauses, days).on() : countedTo();
        LocalDate to = schedule.rollsOn() ? due : schedule.dueOn();
        boolean closed = due != null && from != null && days.closedBecause(from) != null;
        return closed && schedule.rule().roll() && !from.equals(to)
            ? new Explanation.Rolled(from, to, days.closedBecause(from)) : null;
    }

    /** What moved it: a pause that it reaches. One that lies after its due day moves nothing. */
    List<Explanation.StoodStill> stoodStill() {
        Amount amount = schedule.rule().amount();
        DayCount count = DayCount.of(amount.unit(), days);
        LocalDate after = schedule.rule().countsBack() ? schedule.countedTo(days).minusDays(1) : schedule.span().from();
        return pauses.since(after.plusDays(1)).inOrder().stream()
            .filter(pause -> course.dueOn() == null || !pause.from().isAfter(course.dueOn()))
            .map(pause -> new Explanation.StoodStill(pause.from(), pause.to(),
                pause.to() == null ? null : count.days(pause.from(), pause.to())))
            .toList();
    }

    /** The holidays and closing days on weekdays that were passed over, those within a pause left out. */
    List<Explanation.Skipped> skipped() {
        LocalDate due = course.dueOn() == null ? schedule.dueOn() : course.dueOn();
        Explanation.Rolled rolled = rolled();
        Stream<LocalDate> passed = Stream.empty();
        if (schedule.rule().amount().unit() == Unit.WORKING_DAYS) {
            passed = schedule.rule().countsBack() ? between(due, begin()) : between(begin().plusDays(1), due);
        } else if (rolled != null && rolled.from().isBefore(rolled.to())) {
            passed = between(rolled.from().plusDays(1), rolled.to());
        }
        return passed.filter(day -> !days.isWorkingDay(day) && !isWeekend(day) && !pauses.cover(day))
            .map(day -> new Explanation.Skipped(day, days.closedBecause(day))).toList();
    }

    private static Stream<LocalDate> between(LocalDate first, LocalDate until) {
        return first.isBefore(until) ? first.datesUntil(until) : Stream.empty();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
