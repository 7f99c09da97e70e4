package dk.roedtraad.reports;

import java.time.Instant;

/**
 * What all figures of a report share.
 *
 * @param period the days they are about, or null for all
 * @param basis which day puts something into the period
 * @param asOf the moment as of which they are counted
 * @param smallUnder a figure about fewer than this is small
 */
public record Frame(Period period, Basis basis, Instant asOf, int smallUnder) {

    /** A figure with all that it carries; the address leads to the list behind it. */
    public Figure figure(Measure measure, Count count, String href) {
        return new Figure(measure.key(), measure.title(), count.numerator(), count.denominator(),
            count.percent(smallUnder), count.isSmall(smallUnder), period, basis, asOf, measure.definition(),
            measure.source(), href);
    }

    /** The same figure of a part, where its definition stands with the total. */
    public Cell cell(Measure measure, Count count, String href) {
        return new Cell(measure.key(), count.numerator(), count.denominator(), count.percent(smallUnder),
            count.isSmall(smallUnder), href);
    }
}
