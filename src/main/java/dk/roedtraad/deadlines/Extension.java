package dk.roedtraad.deadlines;

import java.time.LocalDate;

/**
 * Calendar days that somebody allowed on top of what the rule says.
 *
 * @param on the day on which it was allowed
 * @param days how many
 * @param by who registered it
 * @param why why, who allowed it, and what it rests on
 */
record Extension(LocalDate on, int days, String by, Why why) {

    Change change(LocalDate oldDueOn, LocalDate newDueOn) {
        return new Change(EventKind.EXTENDED, on, oldDueOn, newDueOn, why, days);
    }
}
