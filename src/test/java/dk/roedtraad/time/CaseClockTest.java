package dk.roedtraad.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CaseClockTest {

    private static CaseClock standingAt(String instant) {
        return CaseClock.on(Clock.fixed(Instant.parse(instant), CaseClock.ZONE));
    }

    @Test
    void todayIsTheDayInDenmark() {
        assertThat(standingAt("2026-01-14T22:59:59Z").today()).isEqualTo(LocalDate.of(2026, 1, 14));
        assertThat(standingAt("2026-01-14T23:00:00Z").today()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(standingAt("2026-07-14T22:00:00Z").today()).isEqualTo(LocalDate.of(2026, 7, 15));
    }

    @Test
    void aDayEndsAtTheMidnightThatFollowsIt() {
        CaseClock clock = standingAt("2026-01-14T12:00:00Z");
        assertThat(clock.endOf(LocalDate.of(2026, 1, 14))).isEqualTo("2026-01-14T23:00:00Z");
        assertThat(clock.endOf(LocalDate.of(2026, 7, 14))).isEqualTo("2026-07-14T22:00:00Z");
    }

    @Test
    void theDayOnWhichSummerTimeBeginsIsTwentyThreeHours() {
        CaseClock clock = standingAt("2026-03-29T12:00:00Z");
        Instant began = clock.endOf(LocalDate.of(2026, 3, 28));
        assertThat(began).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(clock.endOf(LocalDate.of(2026, 3, 29))).isEqualTo(began.plus(Duration.ofHours(23)));
    }

    @Test
    void theDayOnWhichSummerTimeEndsIsTwentyFiveHours() {
        CaseClock clock = standingAt("2026-10-25T12:00:00Z");
        Instant began = clock.endOf(LocalDate.of(2026, 10, 24));
        assertThat(began).isEqualTo("2026-10-24T22:00:00Z");
        assertThat(clock.endOf(LocalDate.of(2026, 10, 25))).isEqualTo(began.plus(Duration.ofHours(25)));
    }

    @Test
    void aMoveShowsInEveryReading() {
        CaseClock clock = standingAt("2026-01-14T12:00:00Z");
        Clock following = clock.clock();
        clock.move(Duration.ofDays(84));
        assertThat(clock.now()).isEqualTo("2026-04-08T12:00:00Z");
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(following.instant()).isEqualTo(clock.now());
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(84));
    }

    @Test
    void theClockIsNeverTurnedBack() {
        CaseClock clock = standingAt("2026-01-14T12:00:00Z");
        clock.move(Duration.ofDays(2));
        assertThatThrownBy(() -> clock.move(Duration.ofDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(clock.offset()).isEqualTo(Duration.ofDays(2));
    }

    @Test
    void instantsCarryNoMoreThanTheDatabasesKeep() {
        assertThat(standingAt("2026-01-14T12:00:00.123456789Z").now()).isEqualTo("2026-01-14T12:00:00.123456Z");
    }
}
