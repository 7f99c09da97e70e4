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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The Danish calendar of working days: Monday to Friday, but for the statutory holidays and the closing days it was
 * given, if any.
 *
 * <p>1 May, Grundlovsdag (5 June), Christmas Eve and New Year's Eve are working days here: they are closing days only
 * where a municipality says so. Store bededag is a holiday until 2023 (lov nr. 214 af 6. marts 2023).
 */
@ApplicationScoped
public class WorkingDays {

    private static final Map<DayOfWeek, String> WEEKEND = Map.of(
        DayOfWeek.SATURDAY, "lørdag", DayOfWeek.SUNDAY, "søndag");

    private final HolidayManager denmark;

    private final Map<Integer, Map<LocalDate, String>> holidays;

    private final Map<LocalDate, String> closingDays;

    /** The calendar without closing days. */
    public WorkingDays() {
        this(HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.DENMARK)), new ConcurrentHashMap<>(),
            Map.of());
    }

    private WorkingDays(HolidayManager denmark, Map<Integer, Map<LocalDate, String>> holidays,
                        Map<LocalDate, String> closingDays) {
        this.denmark = denmark;
        this.holidays = holidays;
        this.closingDays = closingDays;
    }

    /**
     * @param closed the days on which nobody is at work beside the holidays, each with its name in Danish
     * @return this calendar with those closing days and no others
     */
    public WorkingDays with(Map<LocalDate, String> closed) {
        return new WorkingDays(denmark, holidays, Map.copyOf(closed));
    }

    /** @return whether people are at work that day */
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.containsKey(day.getDayOfWeek()) && !isHoliday(day) && !closingDays.containsKey(day);
    }

    /** @return whether the day is a statutory holiday, also when it falls on a weekend */
    public boolean isHoliday(LocalDate day) {
        return holidaysOf(day).containsKey(day);
    }

    /** @return why nobody is at work that day: the holiday, closing day or weekday in Danish; null on a working day */
    public String closedBecause(LocalDate day) {
        String holiday = holidaysOf(day).get(day);
        return holiday != null ? holiday : closingDays.getOrDefault(day, WEEKEND.get(day.getDayOfWeek()));
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

    private Map<LocalDate, String> holidaysOf(LocalDate day) {
        return holidays.computeIfAbsent(day.getYear(), year -> denmark.getHolidays(Year.of(year)).stream()
            .collect(Collectors.toUnmodifiableMap(Holiday::getDate, HolidayNames::danish)));
    }
}
