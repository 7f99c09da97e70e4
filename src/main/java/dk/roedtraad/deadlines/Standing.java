package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Effect;
import java.time.LocalDate;

/**
 * The facts that say how a deadline stands. {@link StateCondition} asks the same of the database.
 *
 * @param effect what it means that its due day has passed
 * @param warnOn from when it is due soon, or null
 * @param dueOn the last day on which it is kept, or null while it is suspended
 * @param ending how it stopped running, or null while it runs
 * @param metOn the day on which what was owed was done, or null
 * @param endedOn the day on which its ending was registered, or null while it runs
 * @param waivedOn the day from which on nothing was owed any more, or null
 * @param pauses when it stands still
 */
record Standing(Effect effect, LocalDate warnOn, LocalDate dueOn, Ending ending, LocalDate metOn, LocalDate endedOn,
                LocalDate waivedOn, Pauses pauses) {

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

    /**
     * How many days the deadline is or was exceeded, paused ones left out. Late typing is not late work, and what was
     * late when it was waived has been late.
     */
    long daysOver(LocalDate today) {
        return switch (state(today)) {
            case OVERDUE, SUSPENDED -> over(today);
            case MET_LATE -> Math.max(1, over(metOn));
            case WAIVED -> over(waivedOn);
            default -> 0;
        };
    }

    private long over(LocalDate until) {
        return effect != Effect.BREACH || dueOn == null ? 0 : pauses.daysBetween(dueOn, until);
    }

    private DeadlineState running(LocalDate today) {
        if (dueOn == null || pauses.cover(today)) {
            return DeadlineState.SUSPENDED;
        }
        if (today.isAfter(dueOn)) {
            return switch (effect) {
                case BREACH -> DeadlineState.OVERDUE;
                case WARNING -> DeadlineState.DUE_SOON;
                case WINDOW -> DeadlineState.LAPSED;
            };
        }
        return warnOn == null || today.isBefore(warnOn) ? DeadlineState.RUNNING : DeadlineState.DUE_SOON;
    }

    private DeadlineState met() {
        boolean after = dueOn != null && metOn.isAfter(dueOn);
        if (effect != Effect.BREACH) {
            return after && effect == Effect.WINDOW ? DeadlineState.LAPSED : DeadlineState.MET;
        }
        if (after) {
            return DeadlineState.MET_LATE;
        }
        return dueOn != null && endedOn.isAfter(dueOn) ? DeadlineState.MET_REGISTERED_LATE : DeadlineState.MET;
    }
}
