package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Effect;
import java.time.LocalDate;

/**
 * What the log is told of a deadline.
 *
 * @param kind what happened
 * @param occurredOn the day on which it happened
 * @param oldDueOn the due day before it, or null
 * @param newDueOn the due day after it, or null
 * @param why why
 * @param extendedBy by how many calendar days it was extended, or null when it was not
 */
record Change(EventKind kind, LocalDate occurredOn, LocalDate oldDueOn, LocalDate newDueOn, Why why,
              Integer extendedBy) {

    Change(EventKind kind, LocalDate occurredOn, LocalDate oldDueOn, LocalDate newDueOn, String reason) {
        this(kind, occurredOn, oldDueOn, newDueOn, Why.of(reason), null);
    }

    static Change armed(Deadline deadline, String reason) {
        return new Change(EventKind.ARMED, deadline.span().begins(), null, deadline.plannedDueOn(), reason);
    }

    /**
     * @param deadline as it stands after it
     * @param today the day on which it is registered
     * @return whether it says that the deadline was breached: people are told so, it ended after its last day, or it is
     *     set right that it had
     */
    boolean tellsOfBreach(Deadline deadline, LocalDate today) {
        if (deadline.terms().effect() != Effect.BREACH || newDueOn == null || !today.isAfter(newDueOn)) {
            return false;
        }
        return switch (kind) {
            case BREACHED -> true;
            case MET, WAIVED, CANCELLED -> occurredOn.isAfter(newDueOn);
            case SUPERSEDED -> ArmDeadline.ANCHOR_MOVED.equals(why.reason()) && occurredOn.isAfter(newDueOn);
            case CORRECTED -> deadline.ending() == Ending.MET && deadline.metOn().isAfter(newDueOn);
            default -> false;
        };
    }

    /** Something that leaves the due day where it is. */
    static Change of(EventKind kind, LocalDate on, Deadline deadline, String reason) {
        return granted(kind, on, deadline, Why.of(reason));
    }

    /** Something that a person allowed and that leaves the due day where it is. */
    static Change granted(EventKind kind, LocalDate on, Deadline deadline, Why why) {
        return new Change(kind, on, deadline.dueOn(), deadline.dueOn(), why, null);
    }
}
