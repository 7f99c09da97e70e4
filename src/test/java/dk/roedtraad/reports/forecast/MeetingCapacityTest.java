package dk.roedtraad.reports.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.forecast.MeetingCapacity.Before;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MeetingCapacityTest {

    private static final long SEED = 20261123;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final MeetingCapacity capacity = new MeetingCapacity(TODAY);

    @Test
    void slotsEnoughMeansThatNoneIsMissing() {
        capacity.mustBeHeardBy(TODAY.plusDays(10), 2);
        capacity.mustBeHeardBy(TODAY.plusDays(20), 1);
        capacity.freeOn(TODAY.plusDays(9), 3);
        assertThat(capacity.days()).containsExactly(new Before(TODAY.plusDays(10), 2, 2, 3, 0),
            new Before(TODAY.plusDays(20), 1, 3, 3, 0));
        assertThat(capacity.missing()).isZero();
        assertThat(capacity.waiting()).isEqualTo(3);
    }

    @Test
    void aSlotAfterTheDayHelpsNobody() {
        capacity.mustBeHeardBy(TODAY.plusDays(10), 2);
        capacity.freeOn(TODAY.plusDays(10), 1);
        capacity.freeOn(TODAY.plusDays(11), 5);
        assertThat(capacity.days()).containsExactly(new Before(TODAY.plusDays(10), 2, 2, 1, 1));
        assertThat(capacity.missing()).isEqualTo(1);
    }

    @Test
    void whoIsTooLateTakesASlotBeforeTheOthers() {
        capacity.mustBeHeardBy(TODAY.minusDays(1), 2);
        capacity.mustBeHeardBy(TODAY, 1);
        capacity.freeOn(TODAY, 2);
        assertThat(capacity.days()).containsExactly(new Before(TODAY, 1, 3, 2, 1));
        assertThat(capacity.tooLate()).isEqualTo(2);
        assertThat(capacity.waiting()).isEqualTo(3);
    }

    @Test
    void nobodyWaitingNeedsNoSlot() {
        capacity.freeOn(TODAY, 2);
        assertThat(capacity.days()).isEmpty();
        assertThat(capacity.missing()).isZero();
    }

    @Test
    void thereAreAsManyMissingAsCannotBeHeardHoweverTheSlotsAreGivenOut() {
        Random chance = new Random(SEED);
        for (int round = 0; round < 500; round++) {
            MeetingCapacity some = new MeetingCapacity(TODAY);
            List<Integer> waiting = new ArrayList<>();
            List<Integer> slots = new ArrayList<>();
            for (int day = 0; day < 12; day++) {
                int cases = chance.nextInt(4);
                int free = chance.nextInt(4);
                if (cases > 0) {
                    some.mustBeHeardBy(TODAY.plusDays(day), cases);
                }
                some.freeOn(TODAY.plusDays(day), free);
                for (int one = 0; one < cases; one++) {
                    waiting.add(day);
                }
                for (int one = 0; one < free; one++) {
                    slots.add(day);
                }
            }
            assertThat(some.missing()).as("seed %d, round %d", SEED, round).isEqualTo(leftUnheard(waiting, slots));
        }
    }

    /** Gives each case, from the last to fall due, the latest slot that still is in time. */
    private static int leftUnheard(List<Integer> waiting, List<Integer> slots) {
        List<Integer> free = new ArrayList<>(slots);
        int unheard = 0;
        for (int at = waiting.size() - 1; at >= 0; at--) {
            int by = waiting.get(at);
            Integer slot = free.stream().filter(day -> day <= by).reduce((first, second) -> second).orElse(null);
            if (slot == null) {
                unheard++;
            } else {
                free.remove(slot);
            }
        }
        return unheard;
    }
}
