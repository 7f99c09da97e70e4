package dk.roedtraad.rules;

/** In what a rule counts from its anchor; the anchor's own day is never counted. */
public enum Unit {
    /** Kalenderdage. */
    CALENDAR_DAYS,
    /** Arbejdsdage. */
    WORKING_DAYS,
    /** Uger: to the same weekday. */
    WEEKS,
    /** Måneder: to the same date, or the month's last day where it has no such date. */
    MONTHS
}
