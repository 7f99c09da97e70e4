package dk.roedtraad.reports.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a rehabilitation team has free slots enough for the cases that must be heard by a day.
 *
 * <p>A case that waits needs one slot on its last day or before; who has a slot in time needs none. However the slots
 * are given out, there are too few as soon as more cases must be heard by a day than slots are free until then; those
 * whose day has passed wait too and take theirs first.
 */
final class MeetingCapacity {

    private final SortedMap<LocalDate, Integer> waiting = new TreeMap<>();

    private final SortedMap<LocalDate, Integer> free = new TreeMap<>();

    private final LocalDate today;

    private int tooLate;

    MeetingCapacity(LocalDate today) {
        this.today = today;
    }

    /**
     * How it stands with the cases that must be heard by a day.
     *
     * @param mustBeHeardBy the day
     * @param cases how many must be heard by that very day
     * @param casesByThen how many must be heard by then, those of earlier days and those too late among them
     * @param freeSlotsByThen how many slots are free from today to that day, it included
     * @param missingSlots how many of those cases cannot be heard in time, whoever gets the slots
     */
    record Before(LocalDate mustBeHeardBy, int cases, int casesByThen, int freeSlotsByThen, int missingSlots) {
    }

    void mustBeHeardBy(LocalDate day, int cases) {
        if (day.isBefore(today)) {
            tooLate += cases;
        } else {
            waiting.merge(day, cases, Integer::sum);
        }
    }

    void freeOn(LocalDate day, int slots) {
        free.merge(day, slots, Integer::sum);
    }

    /** @return one row a day by which a case must be heard, the earliest first */
    List<Before> days() {
        List<Before> days = new ArrayList<>();
        int cases = tooLate;
        for (Map.Entry<LocalDate, Integer> day : waiting.entrySet()) {
            cases += day.getValue();
            int slots = free.headMap(day.getKey().plusDays(1)).values().stream().mapToInt(Integer::intValue).sum();
            days.add(new Before(day.getKey(), day.getValue(), cases, slots, Math.max(0, cases - slots)));
        }
        return days;
    }

    /** @return how many cases wait */
    int waiting() {
        return tooLate + waiting.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @return how many slots are free from today on */
    int free() {
        return free.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @return how many cases wait whose day has passed */
    int tooLate() {
        return tooLate;
    }

    /** @return how many slots are missing in all: the most that are missing before any day */
    int missing() {
        return days().stream().mapToInt(Before::missingSlots).max().orElse(0);
    }
}
