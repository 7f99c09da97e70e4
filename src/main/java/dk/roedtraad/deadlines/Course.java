package dk.roedtraad.deadlines;

import java.time.LocalDate;

/**
 * A schedule as it is lived: the days on which it stands still are left out.
 *
 * @param warnOn from when it is due soon, or null
 * @param softOn by when it ought to be done, or null
 * @param dueOn the last day on which it is kept, or null while it stands still until further notice
 * @param remainingDays how many days are left of it when it stands still until further notice, or null
 * @param pauses when it stands still
 */
record Course(LocalDate warnOn, LocalDate softOn, LocalDate dueOn, Integer remainingDays, Pauses pauses) {

    /** @return its days, for somebody who compares */
    String inWords() {
        return "warn " + warnOn + ", soft " + softOn + ", due " + dueOn + ", remaining " + remainingDays + ", paused "
            + pauses.inOrder().stream().map(pause -> pause.from() + ".." + pause.to()).toList();
    }
}
