package dk.roedtraad.reports.flow;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the history of a case says of the right days of its acts. */
final class CorrectedDays {

    private final Map<Integer, Entry> acts = new LinkedHashMap<>();

    private final Map<Integer, Integer> first = new HashMap<>();

    private final Map<Integer, LocalDate> right = new HashMap<>();

    private record Entry(String act, LocalDate on) {
    }

    /**
     * An entry, in the history's order.
     *
     * @param corrects the number of the entry that it corrects, or 0
     */
    CorrectedDays add(int number, String act, LocalDate on, int corrects) {
        if (corrects == 0) {
            acts.put(number, new Entry(act, on));
            first.put(number, number);
        } else if (first.containsKey(corrects)) {
            first.put(number, first.get(corrects));
            right.put(first.get(corrects), on);
        }
        return this;
    }

    /** Puts the right days in the place of the wrong ones. */
    void apply(CaseDays days) {
        right.forEach((number, day) -> days.correct(acts.get(number).act(), acts.get(number).on(), day));
    }
}
