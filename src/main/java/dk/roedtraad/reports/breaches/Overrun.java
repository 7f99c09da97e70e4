package dk.roedtraad.reports.breaches;

import dk.roedtraad.deadlines.Pause;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days by which a deadline is or was exceeded; those on which it stood still are none of them.
 *
 * @param dueOn its last day
 * @param until the last day over
 * @param pauses when it stood still
 */
record Overrun(LocalDate dueOn, LocalDate until, List<Pause> pauses) {

    /** @param pauses periods as {@code from/to}, the end left out where there is none, with commas between; or null */
    static Overrun of(LocalDate dueOn, LocalDate until, String pauses) {
        return new Overrun(dueOn, until, pauses == null ? List.of()
            : Arrays.stream(pauses.split(",")).map(Overrun::pause).toList());
    }

    /** At least one: a breach that stood still from its first day on is one all the same. */
    long days() {
        return Math.max(1, late().count());
    }

    long workingDays(WorkingDays calendar) {
        return late().filter(calendar::isWorkingDay).count();
    }

    private Stream<LocalDate> late() {
        return dueOn.plusDays(1).datesUntil(until.plusDays(1))
            .filter(day -> pauses.stream().noneMatch(pause -> covers(pause, day)));
    }

    private static boolean covers(Pause pause, LocalDate day) {
        return !day.isBefore(pause.from()) && (pause.to() == null || !day.isAfter(pause.to()));
    }

    private static Pause pause(String text) {
        String[] ends = text.split("/", 2);
        return new Pause(LocalDate.parse(ends[0]), ends[1].isEmpty() ? null : LocalDate.parse(ends[1]));
    }
}
