package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.DayCount;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suspended days are left out of a count, each once. */
class PausesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private static final DayCount ALL = new DayCount(null);

    private static final DayCount WORKING = new DayCount(new WorkingDays());

    @Test
    void everySuspendedDayMovesTheEndByOne() {
        assertThat(pauses(3, 5).move(day(10), day(0), ALL).on()).isEqualTo(day(13));
    }

    @Test
    void theLastDayOfTheCountCanBePausedAndTheDayAfterItIsNoLongerPartOfIt() {
        assertThat(pauses(10, 12).move(day(10), day(0), ALL).on()).isEqualTo(day(13));
        assertThat(pauses(11, 12).move(day(10), day(0), ALL).on()).isEqualTo(day(10));
    }

    @Test
    void aPauseOverWhichTheEndIsMovedMovesItOnAgain() {
        Pauses two = Pauses.united(List.of(new Pause(day(3), day(5)), new Pause(day(12), day(13))));
        assertThat(two.move(day(10), day(0), ALL).on()).isEqualTo(day(15));
    }

    @Test
    void theDayOfTheAnchorIsNeverCountedAndSoNeverPaused() {
        assertThat(pauses(-5, 0).move(day(10), day(0), ALL).on()).isEqualTo(day(10));
        assertThat(pauses(-5, 1).move(day(10), day(0), ALL).on()).isEqualTo(day(11));
    }

    @Test
    void overlappingAndTouchingPeriodsAreOne() {
        Pauses united = Pauses.united(List.of(new Pause(day(6), day(8)), new Pause(day(3), day(7)),
            new Pause(day(9), day(9)), new Pause(day(4), day(5)), new Pause(day(12), day(11))));
        assertThat(united.inOrder()).containsExactly(new Pause(day(3), day(9)));
        assertThat(united.move(day(10), day(0), ALL).on()).isEqualTo(day(17));
    }

    @Test
    void anOpenPeriodSwallowsWhatComesAfterIt() {
        Pauses united = Pauses.united(List.of(new Pause(day(9), day(20)), new Pause(day(6), null),
            new Pause(day(2), day(3))));
        assertThat(united.inOrder()).containsExactly(new Pause(day(2), day(3)), new Pause(day(6), null));
    }

    @Test
    void untilFurtherNoticeThereIsNoEndButDaysThatAreLeft() {
        assertThat(pauses(6, null).move(day(10), day(0), ALL)).isEqualTo(new Pauses.Moved(null, 5));
        assertThat(pauses(-3, null).move(day(10), day(0), ALL)).isEqualTo(new Pauses.Moved(null, 10));
        assertThat(pauses(11, null).move(day(10), day(0), ALL).on()).isEqualTo(day(10));
    }

    /** 14 May 2026 is Kristi himmelfartsdag. */
    @Test
    void whereWorkingDaysAreCountedWeekendsArePausedForNothing() {
        LocalDate friday = MONDAY.plusDays(4);
        assertThat(pauses(5, 6).move(day(9), friday, WORKING).on()).isEqualTo(day(9));
        assertThat(pauses(5, 7).move(day(9), friday, WORKING).on()).isEqualTo(day(11));
        assertThat(pauses(7, 9).move(day(7), friday, WORKING).on()).isEqualTo(day(11));
        assertThat(pauses(7, 11).move(day(7), friday, WORKING).on()).isEqualTo(day(14));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void whatIsConsumedAndWhatIsLeftAddUp(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Pauses pauses = some(random, false);
            int length = random.nextInt(60);
            LocalDate end = pauses.move(day(length), day(0), ALL).on();
            assertThat(pauses.cover(end) && length > 0).as("%s %s", pauses, end).isFalse();
            assertThat(pauses.daysBetween(day(0), end)).isEqualTo(length);
            LocalDate today = day(random.nextInt(90));
            if (!today.isAfter(end)) {
                assertThat(pauses.daysBetween(day(0), today) + pauses.daysBetween(today, end)).isEqualTo(length);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void betweenTwoDaysAreAsManyAsOneCountsDayByDay(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Pauses pauses = some(random, random.nextBoolean());
            LocalDate after = day(random.nextInt(90));
            LocalDate last = after.plusDays(random.nextInt(60) - 5L);
            int counted = 0;
            for (LocalDate one = after.plusDays(1); !one.isAfter(last); one = one.plusDays(1)) {
                counted += pauses.cover(one) ? 0 : 1;
            }
            assertThat(pauses.daysBetween(after, last)).as("%s %s %s", pauses, after, last).isEqualTo(counted);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void onceItIsKnownWhenAnOpenPauseEndsTheDaysThatWereLeftFollowIt(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            Pauses open = some(random, true);
            int length = random.nextInt(60);
            Pauses.Moved moved = open.move(day(length), day(0), ALL);
            if (moved.on() == null) {
                Pause last = open.inOrder().get(open.inOrder().size() - 1);
                LocalDate ends = last.from().plusDays(random.nextInt(30));
                LocalDate counted = ends.isBefore(day(0)) ? day(0) : ends;
                List<Pause> closed = new ArrayList<>(open.inOrder());
                closed.set(closed.size() - 1, new Pause(last.from(), ends));
                assertThat(Pauses.united(closed).move(day(length), day(0), ALL).on()).as("%s %s", open, ends)
                    .isEqualTo(counted.plusDays(moved.remaining()));
            }
        }
    }

    private static Pauses some(Random random, boolean open) {
        List<Pause> periods = new ArrayList<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            int from = random.nextInt(80) - 15;
            periods.add(new Pause(day(from), day(from + random.nextInt(20) - 1)));
        }
        if (open) {
            periods.add(new Pause(day(random.nextInt(60) - 5), null));
        }
        return Pauses.united(periods);
    }

    private static Pauses pauses(int from, Integer to) {
        return Pauses.united(List.of(new Pause(day(from), to == null ? null : day(to))));
    }

    private static LocalDate day(int offset) {
        return MONDAY.plusDays(offset);
    }
}
