package dk.roedtraad.time;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The Danish calendar of working days: Monday to Friday, but for the statutory holidays.
 *
 * <p>1 May, Grundlovsdag (5 June), Christmas Eve and New Year's Eve are working days here: they are closing days only
 * where a municipality says so. Store bededag is a holiday until 2023 (lov nr. 214 af 6. marts 2023).
 */
@ApplicationScoped
public class WorkingDays {

    private final HolidayManager denmark = HolidayManager.getInstance(
        ManagerParameters.create(HolidayCalendar.DENMARK));

    private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();

    /** @return whether people are at work that day */
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** @return whether the day is a statutory holiday, also when it falls on a weekend */
    public boolean isHoliday(LocalDate day) {
        return holidays.computeIfAbsent(day.getYear(), this::holidaysOf).contains(day);
    }

    /**
     * Counts working days from a day, which itself is not counted.
     *
     * @param day where the count begins, a working day or not
     * @param workingDays how many; a negative number counts back, and none gives the day itself
     */
    public LocalDate plus(LocalDate day, int workingDays) {
        int step = Integer.signum(workingDays);
        LocalDate reached = day;
        int counted = 0;
        while (counted != workingDays) {
            reached = reached.plusDays(step);
            counted += isWorkingDay(reached) ? step : 0;
        }
        return reached;
    }

    /** @return the day itself when it is a working day, else the next one that is */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    private Set<LocalDate> holidaysOf(int year) {
        return denmark.getHolidays(Year.of(year)).stream().map(Holiday::getDate)
            .collect(Collectors.toUnmodifiableSet());
    }
}
