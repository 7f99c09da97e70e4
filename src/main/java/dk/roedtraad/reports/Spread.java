package dk.roedtraad.reports;

import java.util.Arrays;

/**
 * How many days something took: those by which a quarter, half, three quarters and nine tenths had come to their end.
 * What goes on still counts as taking longer than it has so far.
 *
 * @param of how many it is made of
 * @param p25 null when the figure is small, or when too many go on still to tell
 * @param median half of them
 * @param p75 three quarters
 * @param p90 nine tenths
 * @param longest the most days that any has taken so far, or null when there is none
 * @param small whether it is about fewer than the municipality lets percentiles be shown for
 * @param href the list of those it is made of, each with its days
 */
public record Spread(int of, Integer p25, Integer median, Integer p75, Integer p90, Integer longest, boolean small,
                     String href) {

    /** The days that something took, as percentiles; the address leads to those that took them. */
    public static Spread of(Lasting lasting, int smallUnder, String href) {
        boolean small = lasting.count() < smallUnder;
        Integer[] by = Arrays.stream(new int[] {25, 50, 75, 90})
            .mapToObj(percent -> small ? null : lasting.percentile(percent)).toArray(Integer[]::new);
        return new Spread(lasting.count(), by[0], by[1], by[2], by[3], lasting.longest(), small, href);
    }
}
