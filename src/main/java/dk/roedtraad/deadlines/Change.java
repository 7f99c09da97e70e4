package dk.roedtraad.deadlines;

import java.time.LocalDate;

/**
 * What the log is told of a deadline.
 *
 * @param kind what happened
 * @param occurredOn the day on which it happened
 * @param oldDueOn the due day before it, or null
 * @param newDueOn the due day after it, or null
 * @param reason why, as a stable code or in a person's words, or null
 */
record Change(EventKind kind, LocalDate occurredOn, LocalDate oldDueOn, LocalDate newDueOn, String reason) {

    static Change armed(Deadline deadline, String reason) {
        return new Change(EventKind.ARMED, deadline.span().from(), null, deadline.plannedDueOn(), reason);
    }

    /** Something that leaves the due day where it is. */
    static Change of(EventKind kind, LocalDate on, Deadline deadline, String reason) {
        return new Change(kind, on, deadline.dueOn(), deadline.dueOn(), reason);
    }
}
