package dk.roedtraad.deadlines;

import java.time.LocalDate;

/**
 * Where a deadline hangs.
 *
 * @param anchor the day of the event it counts from
 * @param from the day after which its days are counted: the anchor itself, but for a rule that counts back or begins to
 *     count later
 */
record Span(LocalDate anchor, LocalDate from) {

    static Span from(LocalDate anchor) {
        return new Span(anchor, anchor);
    }

    /** The day on which it begins to run: that of its anchor, or that from which a rule counts back. */
    LocalDate begins() {
        return from.isBefore(anchor) ? from : anchor;
    }

    /** For a rule that counts back from the end of something that began on a day. */
    static Span backFrom(LocalDate end, LocalDate began) {
        return new Span(end, began);
    }
}
