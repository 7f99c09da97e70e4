package dk.roedtraad.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, one figure a line, and which bounds were missed. */
final class Figures {

    private final List<String> missed = new ArrayList<>();

    /** Prints a figure that is only stated. */
    void state(String figure, double value) {
        System.out.printf(Locale.ROOT, "%-76s %12.2f%n", figure, value);
    }

    /** Prints a figure that must not be greater than its bound. */
    void atMost(double bound, String figure, double value) {
        boolean kept = value <= bound;
        System.out.printf(Locale.ROOT, "%-76s %12.2f  at most %.2f: %s%n", figure, value, bound,
            kept ? "kept" : "MISSED");
        if (!kept) {
            missed.add(figure);
        }
    }

    /** Prints a figure that must not be less than its bound. */
    void atLeast(double bound, String figure, double value) {
        boolean kept = value >= bound;
        System.out.printf(Locale.ROOT, "%-76s %12.2f  at least %.2f: %s%n", figure, value, bound,
            kept ? "kept" : "MISSED");
        if (!kept) {
            missed.add(figure);
        }
    }

    /** @throws IllegalStateException when a bound was missed */
    void requireAllKept() {
        if (!missed.isEmpty()) {
            throw new IllegalStateException("bounds missed: " + String.join("; ", missed));
        }
    }
}
