package dk.roedtraad.rules;

import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Which days a rule counts: working days where it counts in working days, else all.
 *
 * @param working the calendar of working days, or null to count all days
 */
public record DayCount(WorkingDays working) {

    /** @return which days the unit counts */
    public static DayCount of(Unit unit, WorkingDays days) {
        return new DayCount(unit == Unit.WORKING_DAYS ? days : null);
    }

    /** @return how many days from one day to another, both included */
    public int days(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        return (int) (working == null ? ChronoUnit.DAYS.between(first, last) + 1
            : first.datesUntil(last.plusDays(1)).filter(working::isWorkingDay).count());
    }

    /** @return the day that lies so many counted days on */
    public LocalDate plus(LocalDate day, int days) {
        return working == null ? day.plusDays(days) : working.plus(day, days);
    }
}
