package dk.roedtraad.deadlines;

import dk.roedtraad.rules.DayCount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The days on which a deadline stands still: periods that touch or overlap are one, so that no day counts twice.
 *
 * @param inOrder the periods, the earliest first; between two of them there is at least a day
 */
record Pauses(List<Pause> inOrder) {

    static final Pauses NONE = new Pauses(List.of());

    /** Unites periods; one that ends before it begins has no days. */
    static Pauses united(Collection<Pause> periods) {
        List<Pause> united = new ArrayList<>();
        periods.stream().filter(period -> !period.endsBefore(period.from())).sorted(Comparator.comparing(Pause::from))
            .forEach(next -> unite(united, next));
        return new Pauses(List.copyOf(united));
    }

    /** What is left of them from a day on. */
    Pauses since(LocalDate day) {
        return new Pauses(inOrder.stream().filter(pause -> !pause.endsBefore(day))
            .map(pause -> pause.from().isBefore(day) ? new Pause(day, pause.to()) : pause).toList());
    }

    boolean cover(LocalDate day) {
        return inOrder.stream().anyMatch(pause -> pause.covers(day));
    }

    /** How many days after one day, until another, are not paused. */
    int daysBetween(LocalDate after, LocalDate last) {
        long all = Math.max(0, ChronoUnit.DAYS.between(after, last));
        return (int) (all - inOrder.stream().mapToLong(pause -> days(pause, after, last)).sum());
    }

    private static long days(Pause pause, LocalDate after, LocalDate last) {
        LocalDate before = pause.from().isAfter(after) ? pause.from().minusDays(1) : after;
        LocalDate end = pause.endsBefore(last) ? pause.to() : last;
        return Math.max(0, ChronoUnit.DAYS.between(before, end));
    }

    /**
     * Moves the end of a count on by every paused day in it, those among them that it is moved over.
     *
     * @param end the day on which the count ends without pauses
     * @param after the day after which it counts
     * @param count which days it counts
     */
    Moved move(LocalDate end, LocalDate after, DayCount count) {
        LocalDate moved = end;
        for (Pause pause : since(after.plusDays(1)).inOrder) {
            if (pause.from().isAfter(moved)) {
                break;
            }
            if (pause.to() == null) {
                return new Moved(null, count.days(pause.from(), moved));
            }
            moved = count.plus(moved, count.days(pause.from(), pause.to()));
        }
        return new Moved(moved, null);
    }

    private static void unite(List<Pause> united, Pause next) {
        Pause last = united.isEmpty() ? null : united.get(united.size() - 1);
        if (last == null || last.endsBefore(next.from().minusDays(1))) {
            united.add(next);
        } else if (last.to() != null && !next.endsBefore(last.to())) {
            united.set(united.size() - 1, new Pause(last.from(), next.to()));
        }
    }

    /**
     * Where a count ends.
     *
     * @param on its last day, or null while it stands still until further notice
     * @param remaining how many days are then left of it, or null
     */
    record Moved(LocalDate on, Integer remaining) {
    }
}
