package dk.roedtraad.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many, of how many.
 *
 * @param numerator how many
 * @param denominator of how many, or null when the number stands for itself
 */
public record Count(long numerator, Long denominator) {

    /** How many there are. */
    public static Count of(long numerator) {
        return new Count(numerator, null);
    }

    /** How many there are of so many. */
    public static Count of(long numerator, long denominator) {
        return new Count(numerator, denominator);
    }

    /** @return whether it is about so few that a percentage misleads */
    public boolean isSmall(int smallUnder) {
        return (denominator == null ? numerator : denominator) < smallUnder;
    }

    /** @return with one decimal; null when it is of nothing, or of too few */
    BigDecimal percent(int smallUnder) {
        return denominator == null || denominator == 0 || isSmall(smallUnder) ? null
            : BigDecimal.valueOf(100 * numerator).divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }
}
