package dk.roedtraad.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The days on which something happens: about two years, sometimes every day, sometimes a month apart. */
final class Schedule {

    /** A Monday; the clock cannot be turned back, so a machine that is past it begins on its own day. */
    static final LocalDate FIRST_DAY = LocalDate.of(2028, 1, 3);

    static final int ROUNDS = 60;

    private static final int DAYS = 730;

    private static final int[] PAUSES = {1, 1, 2, 3, 5, 7, 7, 10, 14, 21, 28, 35};

    private static final long SEED = 730;

    private Schedule() {
    }

    /** @return how many days lie before each round; they add up to two years */
    static List<Integer> pauses() {
        Random random = new Random(SEED);
        List<Integer> pauses = new ArrayList<>();
        int left = DAYS;
        for (int round = 0; round < ROUNDS; round++) {
            int pause = PAUSES[random.nextInt(PAUSES.length)];
            pauses.add(Math.min(pause, left));
            left -= pauses.get(round);
        }
        pauses.set(ROUNDS - 1, pauses.get(ROUNDS - 1) + left);
        return pauses;
    }
}
