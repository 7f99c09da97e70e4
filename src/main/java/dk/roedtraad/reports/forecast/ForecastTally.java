package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Horizon;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** How many running deadlines stand where: overdue, in each week of the horizon, later, or without a day. */
final class ForecastTally {

    private final Horizon horizon;

    private final Map<ForecastPlace, Long> places = new EnumMap<>(ForecastPlace.class);

    private final long[] weeks;

    private final long[] endangeredWeeks;

    private final Map<Danger, Long> dangers = new EnumMap<>(Danger.class);

    ForecastTally(Horizon horizon) {
        this.horizon = horizon;
        this.weeks = new long[horizon.weeks().size()];
        this.endangeredWeeks = new long[horizon.weeks().size()];
    }

    /**
     * So many more.
     *
     * @param dueOn their day; what it is does not matter outside the weeks
     * @param danger why they will be breached, or null
     */
    void add(ForecastPlace place, LocalDate dueOn, Danger danger, long deadlines) {
        places.merge(place, deadlines, Long::sum);
        if (place == ForecastPlace.WEEK) {
            weeks[horizon.weekOf(dueOn)] += deadlines;
            if (danger != null) {
                endangeredWeeks[horizon.weekOf(dueOn)] += deadlines;
                dangers.merge(danger, deadlines, Long::sum);
            }
        }
    }

    long at(ForecastPlace place) {
        return places.getOrDefault(place, 0L);
    }

    long inWeek(int week) {
        return weeks[week];
    }

    long endangeredInWeek(int week) {
        return endangeredWeeks[week];
    }

    long endangeredBy(Danger danger) {
        return dangers.getOrDefault(danger, 0L);
    }

    long endangered() {
        return dangers.values().stream().mapToLong(Long::longValue).sum();
    }

    long running() {
        return places.values().stream().mapToLong(Long::longValue).sum();
    }
}
