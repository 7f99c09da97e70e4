package dk.roedtraad.rules;

import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;

/** Counts from an anchor to a day. */
public final class DueDate {

    private DueDate() {
    }

    /** @return the day a rule falls due; weeks and months end where they end, days may roll to a working day */
    public static LocalDate of(Rule rule, LocalDate anchor, WorkingDays days) {
        LocalDate counted = count(rule.amount(), begin(rule, anchor, days), days);
        return rule.roll() && isInDays(rule.amount().unit()) ? rolled(rule.amount(), counted, days) : counted;
    }

    /** @return the day that lies the amount from the anchor, or null for no amount */
    public static LocalDate count(Amount amount, LocalDate anchor, WorkingDays days) {
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

    /** @return the day after which a rule counts: its anchor, or as much later as it says */
    public static LocalDate begin(Rule rule, LocalDate anchor, WorkingDays days) {
        return rule.delay() == null ? anchor : count(rule.delay(), anchor, days);
    }

    /**
     * @param begin the day after which the rule counts
     * @param due the day on which it falls due
     * @return the day of the rule's warning or soft point, or null for none
     */
    public static LocalDate rung(Rule rule, Amount rung, LocalDate begin, LocalDate due, WorkingDays days) {
        boolean backFromDue = rung != null && rung.amount() < 0 && !rule.countsBack();
        return count(rung, backFromDue ? due : begin, days);
    }

    private static boolean isInDays(Unit unit) {
        return unit == Unit.CALENDAR_DAYS || unit == Unit.WORKING_DAYS;
    }

    /** On to the next working day; one counted back rolls back, so that the distance is kept (own proposal). */
    private static LocalDate rolled(Amount amount, LocalDate day, WorkingDays days) {
        return days.isWorkingDay(day) ? day : days.plus(day, amount.amount() < 0 ? -1 : 1);
    }
}
