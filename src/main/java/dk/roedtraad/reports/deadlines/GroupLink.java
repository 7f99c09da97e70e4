package dk.roedtraad.reports.deadlines;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The list of one group, within the list of all that a report is about. */
public final class GroupLink {

    private GroupLink() {
    }

    static Link of(DeadlineAsk ask, String key, Link all) {
        return switch (ask.grouping()) {
            case MONTH -> month(ask.period(), ask.basis(), key, all);
            case WEEK -> between(ask.period(), ask.basis(), new Period(monday(key), monday(key).plusDays(6)), all);
            case CASEWORKER -> key.isEmpty() ? all.with("unassigned", true) : all.set("caseworker", key);
            default -> all.set(ask.grouping().name().toLowerCase(Locale.ROOT), key);
        };
    }

    /** The list of a month, as far as it lies in the period. */
    public static Link month(Period period, Basis basis, String key, Link all) {
        YearMonth month = YearMonth.parse(key);
        return between(period, basis, new Period(month.atDay(1), month.atEndOfMonth()), all);
    }

    private static Link between(Period period, Basis basis, Period part, Link all) {
        LocalDate from = period != null && period.from().isAfter(part.from()) ? period.from() : part.from();
        LocalDate to = period != null && period.to().isBefore(part.to()) ? period.to() : part.to();
        return all.set("from", from).set("to", to).set("basis", basis);
    }

    private static LocalDate monday(String week) {
        return LocalDate.of(Integer.parseInt(week.substring(0, 4)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.substring(6))).with(DayOfWeek.MONDAY);
    }
}
