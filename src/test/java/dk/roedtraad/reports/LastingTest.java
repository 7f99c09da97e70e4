package dk.roedtraad.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastingTest {

    private static final long SEED = 20261122;

    private final Lasting lasting = new Lasting();

    private void ended(int... days) {
        IntStream.of(days).forEach(one -> lasting.add(one, true));
    }

    private void goesOn(int... days) {
        IntStream.of(days).forEach(one -> lasting.add(one, false));
    }

    @Test
    void nothingHasNoPercentile() {
        assertThat(lasting.percentile(50)).isNull();
        assertThat(lasting.longest()).isNull();
    }

    @Test
    void whatHasEndedIsOrdered() {
        ended(40, 10, 30, 20);
        assertThat(lasting.percentile(25)).isEqualTo(10);
        assertThat(lasting.percentile(50)).isEqualTo(20);
        assertThat(lasting.percentile(75)).isEqualTo(30);
        assertThat(lasting.percentile(90)).isEqualTo(40);
        assertThat(lasting.longest()).isEqualTo(40);
    }

    @Test
    void withoutWhatGoesOnItIsThePlainPercentile() {
        Random chance = new Random(SEED);
        for (int round = 0; round < 200; round++) {
            int[] days = chance.ints(1 + chance.nextInt(60), 0, 40).toArray();
            Lasting some = new Lasting();
            IntStream.of(days).forEach(one -> some.add(one, true));
            int[] inOrder = IntStream.of(days).sorted().toArray();
            for (int percent : new int[] {25, 50, 75, 90}) {
                int rank = (days.length * percent + 99) / 100;
                assertThat(some.percentile(percent)).as("seed %d, round %d, percent %d", SEED, round, percent)
                    .isEqualTo(inOrder[rank - 1]);
            }
        }
    }

    @Test
    void whatGoesOnCountsAsLastingLonger() {
        ended(10, 20);
        goesOn(30, 30);
        assertThat(lasting.percentile(50)).isEqualTo(20);
        assertThat(lasting.percentile(75)).as("the two that go on have not come so far").isNull();
        assertThat(lasting.longest()).isEqualTo(30);
    }

    @Test
    void whatGoesOnSaysNothingOfLaterDays() {
        ended(6, 6, 6, 7, 10, 13, 16, 22, 23);
        goesOn(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35);
        assertThat(lasting.percentile(25)).as("Freireich's remission times, as the textbooks give them").isEqualTo(13);
        assertThat(lasting.percentile(50)).isEqualTo(23);
        assertThat(lasting.percentile(75)).isNull();
    }

    @Test
    void ofThoseOnTheSameDayTheEndedComeFirst() {
        ended(5);
        goesOn(5);
        assertThat(lasting.percentile(50)).isEqualTo(5);
        assertThat(lasting.percentile(75)).isNull();
    }
}
