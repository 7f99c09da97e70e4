package dk.roedtraad.deadlines;

import java.time.LocalDate;

/**
 * Days in a row on which a deadline stands still.
 *
 * @param from the first of them
 * @param to the last of them, or null until further notice
 */
public record Pause(LocalDate from, LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
