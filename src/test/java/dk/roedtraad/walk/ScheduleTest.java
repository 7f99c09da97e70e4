package dk.roedtraad.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    @Test
    void theRoundsLastTwoYears() {
        assertThat(Schedule.pauses()).hasSize(Schedule.ROUNDS).allMatch(days -> days > 0);
        assertThat(Schedule.pauses().stream().mapToInt(Integer::intValue).sum()).isEqualTo(730);
    }

    @Test
    void theSameSeedIsTheSameLife() {
        Chance one = new Chance(20_190_603);
        Chance again = new Chance(20_190_603);

        assertThat(IntStream.range(0, 100).map(any -> one.upTo(1000)).toArray())
            .isEqualTo(IntStream.range(0, 100).map(any -> again.upTo(1000)).toArray());
    }
}
