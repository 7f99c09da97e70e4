package dk.roedtraad.time;

import java.time.Duration;

/**
 * The clock was moved on.
 *
 * @param offset how far the clock is now ahead of real time, in all
 */
public record ClockMoved(Duration offset) {
}
