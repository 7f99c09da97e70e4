package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Amount;
import dk.roedtraad.rules.DayCount;
import dk.roedtraad.rules.DueDate;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;

/**
 * A rule laid out from one anchor.
 *
 * @param rule the rule
 * @param span where it hangs
 * @param warnOn from when it is due soon, or null
 * @param softOn by when it ought to be done, or null
 * @param dueOn the last day on which it is kept
 */
record Schedule(Rule rule, Span span, LocalDate warnOn, LocalDate softOn, LocalDate dueOn) {

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

    /**
     * As it is lived with these pauses. What counts back from a day is not moved by pauses that are over when it falls
     * due, since that day does not move either; and it is never due after it.
     */
    Course with(Pauses pauses, WorkingDays days) {
        Pauses since = pauses.since(span.from());
        LocalDate counted = rule.rollsOn() ? counted(days) : dueOn;
        Pauses.Moved due = rolled(moved(counted, rule.amount(), since, days), since, days);
        return new Course(moved(warnOn, rule.warn(), since, days).on(), moved(softOn, rule.soft(), since, days).on(),
            notAfterAnchor(due.on()), due.remaining(), since);
    }

    /** The day before it rolls to a working day. */
    private LocalDate counted(WorkingDays days) {
        return DueDate.count(rule.amount(), DueDate.begin(rule, span.anchor(), days), days);
    }

    private LocalDate notAfterAnchor(LocalDate due) {
        return rule.countsBack() && due != null && due.isAfter(span.anchor()) ? span.anchor() : due;
    }

    private Pauses.Moved rolled(Pauses.Moved due, Pauses pauses, WorkingDays days) {
        LocalDate day = due.on();
        while (rule.rollsOn() && day != null && !days.isWorkingDay(day)) {
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
