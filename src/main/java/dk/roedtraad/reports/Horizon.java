package dk.roedtraad.reports;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The weeks that a forecast looks at: from today to the end of this week, and the four weeks after it, from Monday to
 * Sunday.
 *
 * @param today the day on which it is asked
 */
public record Horizon(LocalDate today) {

    private static final int WEEKS_AFTER_THIS = 4;

    /**
     * A week, or what is left of it.
     *
     * @param name its year and number as Danes count them, for example 2026-W48
     * @param from its first day that counts
     * @param to its Sunday
     */
    public record Week(String name, LocalDate from, LocalDate to) {

        private static Week of(LocalDate from) {
            String name = String.format("%d-W%02d", from.get(IsoFields.WEEK_BASED_YEAR),
                from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            return new Week(name, from, from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        }
    }

    public List<Week> weeks() {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.rangeClosed(0, WEEKS_AFTER_THIS)
            .mapToObj(after -> Week.of(after == 0 ? today : monday.plusWeeks(after))).toList();
    }

    /** @return the weeks of a period, the first and the last as far as they lie in it */
    public static List<Week> weeks(Period period) {
        List<Week> weeks = new ArrayList<>();
        for (LocalDate from = period.from(); !from.isAfter(period.to()); from = weeks.get(weeks.size() - 1).to()
            .plusDays(1)) {
            Week whole = Week.of(from);
            weeks.add(whole.to().isAfter(period.to()) ? new Week(whole.name(), from, period.to()) : whole);
        }
        return weeks;
    }

    /** @return its last day */
    public LocalDate end() {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)).plusWeeks(WEEKS_AFTER_THIS);
    }

    /** @return the number of the day's week, 0 for this one and 4 for the last; -1 before today, 5 after the last */
    public int weekOf(LocalDate day) {
        if (day.isBefore(today)) {
            return -1;
        }
        List<Week> weeks = weeks();
        return (int) weeks.stream().filter(week -> week.to().isBefore(day)).count();
    }
}
