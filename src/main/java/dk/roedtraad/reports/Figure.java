package dk.roedtraad.reports;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A figure with all that it takes to trust it.
 *
 * @param measure the measure's name
 * @param title what it is called
 * @param numerator how many
 * @param denominator of how many, or null when the number stands for itself
 * @param percent the share, with one decimal; null when the figure is small or no share
 * @param small whether it is about fewer than the municipality lets percentages be shown for
 * @param period the days it is about, or null when it is about all there are
 * @param basis which day puts something into the period
 * @param asOf the moment as of which it is counted
 * @param definition what is counted, and of which
 * @param source the page or paragraph that asks for it, or "own proposal"
 * @param href the list behind it, or null when there is none
 */
public record Figure(String measure, Words title, long numerator, Long denominator, BigDecimal percent, boolean small,
                     Period period, Basis basis, Instant asOf, Words definition, String source, String href) {

    /** What it has of its own, beside what its measure says. */
    public Cell cell() {
        return new Cell(measure, numerator, denominator, percent, small, href);
    }
}
