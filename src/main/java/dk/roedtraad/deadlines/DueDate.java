package dk.roedtraad.deadlines;

import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;

/** Counts from an anchor to a day. */
final class DueDate {

    private DueDate() {
    }

    /** The day a rule falls due. Weeks and months end where they end; days may roll to a working day. */
    static LocalDate of(Rule rule, LocalDate anchor, WorkingDays days) {
        LocalDate counted = count(rule.amount(), anchor, days);
        return rule.roll() && isInDays(rule.amount().unit()) ? rolled(rule.amount(), counted, days) : counted;
    }

    /** The day that lies the amount from the anchor, or null for no amount. */
    static LocalDate count(Amount amount, LocalDate anchor, WorkingDays days) {
        if (amount == null) {
            return null;
        }
        return switch (amount.unit()) {
            case CALENDAR_DAYS -> anchor.plusDays(amount.amount());
            case WORKING_DAYS -> days.plus(anchor, amount.amount());
            case WEEKS -> anchor.plusWeeks(amount.amount());
            case MONTHS -> anchor.plusMonths(amount.amount());
        };
    }

    private static boolean isInDays(Unit unit) {
        return unit == Unit.CALENDAR_DAYS || unit == Unit.WORKING_DAYS;
    }

    /** On to the next working day; one counted back rolls back, so that the distance is kept (own proposal). */
    private static LocalDate rolled(Amount amount, LocalDate day, WorkingDays days) {
        return days.isWorkingDay(day) ? day : days.plus(day, amount.amount() < 0 ? -1 : 1);
    }
}
