package dk.roedtraad.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * The 98 municipalities by how many people live there: Danmarks Statistik, FOLK1A, about 2024, rounded to thousands.
 * Only how they compare matters.
 *
 * @param municipalities all of them, by code
 */
record Country(List<Municipality> municipalities) {

    /**
     * One of them.
     *
     * @param code its four digits
     * @param people how many live there
     */
    record Municipality(String code, int people) {
    }

    static Country denmark() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Country.class.getResourceAsStream("population.csv"), StandardCharsets.UTF_8))) {
            return new Country(file.lines().map(line -> line.split(","))
                .map(parts -> new Municipality(parts[0], Integer.parseInt(parts[1]))).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    double share(Municipality municipality) {
        return municipality.people() / (double) people();
    }

    Municipality largest() {
        return municipalities.stream().max(Comparator.comparing(Municipality::people)).orElseThrow();
    }

    /** @return the one whose size is nearest to the mean */
    Municipality average() {
        int mean = people() / municipalities.size();
        return municipalities.stream().min(Comparator.comparing(one -> Math.abs(one.people() - mean))).orElseThrow();
    }

    private int people() {
        return municipalities.stream().mapToInt(Municipality::people).sum();
    }
}
