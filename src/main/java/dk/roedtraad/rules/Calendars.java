package dk.roedtraad.rules;

import dk.roedtraad.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The calendars of the current municipality: the statutory one with its closing days. Each list of closing days makes a
 * calendar of its own, so that a due day is counted for ever on the calendar that first counted it.
 */
@ApplicationScoped
public class Calendars {

    @Inject
    ClosingDayLists lists;

    @Inject
    WorkingDays statutory;

    /** @return the calendar by which days are counted from now on; 0 is the statutory one */
    public int version() {
        return lists.version();
    }

    /**
     * @param version a calendar of the municipality; 0 is the statutory one
     * @throws IllegalStateException when it never had such a calendar
     */
    public WorkingDays at(int version) {
        return version == 0 ? statutory : statutory.with(lists.at(version).orElseThrow(() ->
            new IllegalStateException("no closing days of version " + version)).byDay());
    }
}
