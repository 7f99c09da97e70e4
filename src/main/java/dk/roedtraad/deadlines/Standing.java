package dk.roedtraad.deadlines;

import java.time.LocalDate;

/**
 * The facts that say how a deadline stands. {@link StateCondition} asks the same of the database.
 *
 * @param warnOn from when it is due soon, or null
 * @param dueOn the last day on which it is kept, or null while it is suspended
 * @param ending how it stopped running, or null while it runs
 * @param metOn the day on which what was owed was done, or null
 * @param endedOn the day on which its ending was registered, or null while it runs
 * @param pauses when it stands still
 */
record Standing(LocalDate warnOn, LocalDate dueOn, Ending ending, LocalDate metOn, LocalDate endedOn,
                Pauses pauses) {

    DeadlineState state(LocalDate today) {
        if (ending == null) {
            return running(today);
        }
        return switch (ending) {
            case MET -> met();
            case CANCELLED -> DeadlineState.CANCELLED;
            case SUPERSEDED -> DeadlineState.SUPERSEDED;
            case WAIVED -> DeadlineState.WAIVED;
        };
    }

    /** How many days the deadline is or was exceeded, paused ones left out; late typing is not late work. */
    long daysOver(LocalDate today) {
        return switch (state(today)) {
            case OVERDUE, SUSPENDED -> dueOn == null ? 0 : pauses.daysBetween(dueOn, today);
            case MET_LATE -> Math.max(1, pauses.daysBetween(dueOn, metOn));
            default -> 0;
        };
    }

    private DeadlineState running(LocalDate today) {
        if (dueOn == null || pauses.cover(today)) {
            return DeadlineState.SUSPENDED;
        }
        if (today.isAfter(dueOn)) {
            return DeadlineState.OVERDUE;
        }
        return warnOn == null || today.isBefore(warnOn) ? DeadlineState.RUNNING : DeadlineState.DUE_SOON;
    }

    private DeadlineState met() {
        if (dueOn == null) {
            return DeadlineState.MET;
        }
        if (metOn.isAfter(dueOn)) {
            return DeadlineState.MET_LATE;
        }
        return endedOn.isAfter(dueOn) ? DeadlineState.MET_REGISTERED_LATE : DeadlineState.MET;
    }
}
