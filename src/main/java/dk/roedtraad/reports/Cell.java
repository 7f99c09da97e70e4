package dk.roedtraad.reports;

import java.math.BigDecimal;

/**
 * A figure of a group. Title, definition, source, period, basis and time are those of the total's figure of the same
 * measure.
 *
 * @param measure the measure's name
 * @param numerator how many
 * @param denominator of how many, or null when the number stands for itself
 * @param percent the share, with one decimal; null when the figure is small or no share
 * @param small whether it is about fewer than the municipality lets percentages be shown for
 * @param href the list behind it, or null when there is none
 */
public record Cell(String measure, long numerator, Long denominator, BigDecimal percent, boolean small, String href) {
}
