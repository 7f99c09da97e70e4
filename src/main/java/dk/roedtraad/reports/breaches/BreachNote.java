package dk.roedtraad.reports.breaches;

import java.time.LocalDate;

/**
 * That a breach was noted.
 *
 * @param dueOn the last day on which the deadline would have been kept, as it was then
 * @param on the day on which it was noted
 */
public record BreachNote(LocalDate dueOn, LocalDate on) {
}
