package dk.roedtraad.walk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** The chance that one case's life follows; the same seed, the same life. */
final class Chance {

    private final Random random;

    Chance(long seed) {
        // seeds that lie side by side begin alike, unless they are spread first
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean percent(int of) {
        return random.nextInt(100) < of;
    }

    /** @return a number from the one to the other, both included */
    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @SafeVarargs
    final <T> T oneOf(T... all) {
        return all[random.nextInt(all.length)];
    }

    /** @return a day from the one to the other, both included; the last one most often */
    LocalDate dayFrom(LocalDate first, LocalDate last) {
        int days = (int) ChronoUnit.DAYS.between(first, last);
        return days <= 0 || percent(60) ? last : last.minusDays(random.nextInt(Math.min(days, 40) + 1));
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
