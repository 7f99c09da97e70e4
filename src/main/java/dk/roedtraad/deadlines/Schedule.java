package dk.roedtraad.deadlines;

import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;

/**
 * A rule laid out from one anchor.
 *
 * @param rule the rule
 * @param anchoredOn the day of its anchor
 * @param warnOn from when it is due soon, or null
 * @param softOn by when it ought to be done, or null
 * @param dueOn the last day on which it is kept
 */
record Schedule(Rule rule, LocalDate anchoredOn, LocalDate warnOn, LocalDate softOn, LocalDate dueOn) {

    static Schedule of(Rule rule, LocalDate anchor, WorkingDays days) {
        return new Schedule(rule, anchor, DueDate.count(rule.warn(), anchor, days),
            DueDate.count(rule.soft(), anchor, days), DueDate.of(rule, anchor, days));
    }
}
