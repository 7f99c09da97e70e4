package dk.roedtraad.reports;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;

/**
 * The days that a report is about.
 *
 * @param from the first of them
 * @param to the last of them
 */
public record Period(LocalDate from, LocalDate to) {

    /** The longest period that can be asked for. */
    static final int MOST_YEARS = 10;

    /**
     * The period asked for. One end alone makes it end today, or begin as long ago as it may.
     *
     * @param from its first day, or null
     * @param to its last day, or null
     * @return null when neither is given, which means everything
     * @throws Problem 422 {@code report-period-backwards} or {@code report-period-too-long}
     */
    public static Period asked(LocalDate from, LocalDate to, LocalDate today) {
        if (from == null && to == null) {
            return null;
        }
        LocalDate last = to == null ? today : to;
        Period period = new Period(from == null ? last.minusYears(MOST_YEARS).plusDays(1) : from, last);
        if (period.from.isAfter(last)) {
            throw Problem.unprocessable("report-period-backwards", "The period ends before it begins.",
                "Let from be no later than to; without to the period ends today.");
        }
        if (!last.isBefore(period.from.plusYears(MOST_YEARS))) {
            throw Problem.unprocessable("report-period-too-long", "A report covers at most ten years.",
                "Ask for a shorter period, or for several one after another.");
        }
        return period;
    }
}
