package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.DayCount;
import dk.roedtraad.rules.DueDate;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.Unit;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A rule laid out from one anchor.
 *
 * @param rule the rule
 * @param span where it hangs
 * @param warnOn from when it is due soon, or null
 * @param softOn by when it ought to be done, or null
 * @param dueOn the last day on which it is kept, as the rule says
 * @param extendedDays how many calendar days lie on top of that
 * @param calendar the version of the calendar on which it is counted
 */
record Schedule(Rule rule, Span span, LocalDate warnOn, LocalDate softOn, LocalDate dueOn, int extendedDays,
                int calendar) {

    Schedule(Rule rule, Span span, LocalDate warnOn, LocalDate softOn, LocalDate dueOn) {
        this(rule, span, warnOn, softOn, dueOn, 0, 0);
    }

    /**
     * Lays it out. A rule that counts back to before the time it is about is due on the last day of that time, and
     * due soon all along (own proposal).
     */
    static Schedule of(Rule rule, Span hung, WorkingDays days) {
        LocalDate begin = DueDate.begin(rule, hung.anchor(), days);
        Span span = rule.delay() == null ? hung : new Span(hung.anchor(), begin);
        LocalDate due = DueDate.of(rule, span.anchor(), days);
        LocalDate warn = DueDate.rung(rule, rule.warn(), begin, due, days);
        LocalDate soft = DueDate.rung(rule, rule.soft(), begin, due, days);
        if (rule.countsBack()) {
            due = due.isBefore(span.from()) ? span.anchor() : due;
            warn = warn != null && warn.isBefore(span.from()) ? span.from() : warn;
            soft = soft != null && soft.isBefore(span.from()) ? null : soft;
        }
        return new Schedule(rule, span, warn, soft, due);
    }

    /** The same with so many calendar days on top of what the rule says, in all. */
    Schedule extendedBy(int calendarDays) {
        return new Schedule(rule, span, warnOn, softOn, dueOn, calendarDays, calendar);
    }

    /** The same, known to be counted on a calendar. */
    Schedule countedOn(int version) {
        return new Schedule(rule, span, warnOn, softOn, dueOn, extendedDays, version);
    }

    /** How many calendar days may lie on top of what the rule says; none when it cannot be extended. */
    int mostExtension(WorkingDays days) {
        LocalDate last = DueDate.count(rule.cap(), DueDate.begin(rule, span.anchor(), days), days);
        return last == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, last));
    }

    /**
     * As it is lived with these pauses. An extension comes before them, so that it does not matter which of both was
     * registered first. What counts back from a day is not moved by pauses that are over when it falls
     * due, since that day does not move either; and it is never due after it.
     */
    Course with(Pauses pauses, WorkingDays days) {
        Pauses since = pauses.since(span.from());
        Pauses.Moved due = rolled(beforeRolling(since, days), since, days);
        return new Course(moved(later(warnOn), rule.warn(), since, days).on(),
            moved(later(softOn), rule.soft(), since, days).on(), notAfterAnchor(due.on()), due.remaining(), since);
    }

    /** The day to which it counts, before pauses, and before it rolls to a working day. */
    LocalDate countedTo(WorkingDays days) {
        return rule.rollsOn() && extendedDays == 0
            ? DueDate.count(rule.amount(), DueDate.begin(rule, span.anchor(), days), days) : later(dueOn);
    }

    /** Where the count ends with these pauses, before it rolls to a working day. */
    Pauses.Moved beforeRolling(Pauses pauses, WorkingDays days) {
        return moved(countedTo(days), rule.amount(), pauses, days);
    }

    /** Whether it moves on to a working day: what counts working days ends on one, unless it is extended. */
    boolean rollsOn() {
        return rule.rollsOn()
            || extendedDays > 0 && rule.roll() && rule.amount().unit() == Unit.WORKING_DAYS && !rule.countsBack();
    }

    private LocalDate later(LocalDate day) {
        return day == null ? null : day.plusDays(extendedDays);
    }

    private LocalDate notAfterAnchor(LocalDate due) {
        return rule.countsBack() && due != null && due.isAfter(span.anchor()) ? span.anchor() : due;
    }

    private Pauses.Moved rolled(Pauses.Moved due, Pauses pauses, WorkingDays days) {
        LocalDate day = due.on();
        while (rollsOn() && day != null && !days.isWorkingDay(day)) {
            Pauses.Moved next = pauses.move(day.plusDays(1), day, new DayCount(null));
            if (next.on() == null) {
                return next;
            }
            day = next.on();
        }
        return new Pauses.Moved(day, due.remaining());
    }

    private Pauses.Moved moved(LocalDate day, Amount amount, Pauses pauses, WorkingDays days) {
        if (day == null) {
            return new Pauses.Moved(null, null);
        }
        LocalDate after = rule.countsBack() ? day.minusDays(1) : span.from();
        return pauses.move(day, after, DayCount.of(amount.unit(), days));
    }
}
