package dk.roedtraad.reports.deadlines;

import dk.roedtraad.deadlines.DeadlineState;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many deadlines stand how, in all and group by group, and on which days those that run fall due. */
final class DeadlineTally {

    /** They run, and there is a day by which they are due. */
    static final Set<DeadlineState> TICKING = EnumSet.of(DeadlineState.RUNNING, DeadlineState.DUE_SOON,
        DeadlineState.OVERDUE);

    private final Map<DeadlineState, Long> all = new EnumMap<>(DeadlineState.class);

    private final Map<String, Map<DeadlineState, Long>> groups = new TreeMap<>();

    private final Map<LocalDate, Long> dueDays = new TreeMap<>();

    /** @param group what the grouping's expression gives for them; null where it gives nothing */
    void add(Grouping grouping, Object group, DeadlineState state, long count) {
        all.merge(state, count, Long::sum);
        if (grouping != null) {
            groups.computeIfAbsent(keyOf(grouping, group), key -> new EnumMap<>(DeadlineState.class))
                .merge(state, count, Long::sum);
        }
    }

    void addDue(LocalDate day, long count) {
        dueDays.merge(day, count, Long::sum);
    }

    Map<DeadlineState, Long> all() {
        return all;
    }

    Map<String, Map<DeadlineState, Long>> groups() {
        return groups;
    }

    Map<LocalDate, Long> dueDays() {
        return dueDays;
    }

    private static String keyOf(Grouping grouping, Object group) {
        if (group == null) {
            return "";
        }
        return switch (grouping) {
            case MONTH -> group.toString().substring(0, 7);
            case WEEK -> weekOf((LocalDate) group);
            default -> group.toString();
        };
    }

    private static String weekOf(LocalDate day) {
        return String.format("%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
