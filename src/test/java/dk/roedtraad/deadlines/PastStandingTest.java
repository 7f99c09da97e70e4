package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rules.Effect;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A deadline that is due on 27 April, and soon from 13 April on, as its log told of it by then. */
class PastStandingTest {

    private static final LocalDate WARN = LocalDate.of(2026, 4, 13);

    private static final LocalDate DUE = LocalDate.of(2026, 4, 27);

    private static final PastStanding.Entry ARMED = entry("ARMED", "2026-02-02", "2026-02-02");

    private static PastStanding.Entry entry(String kind, String occurred, String registered) {
        return new PastStanding.Entry(kind, LocalDate.parse(occurred), LocalDate.parse(registered), DUE, WARN, null);
    }

    private static PastStanding told(PastStanding.Entry... log) {
        return PastStanding.of(Effect.BREACH, Arrays.asList(log));
    }

    private static DeadlineState on(PastStanding standing, String day) {
        return standing.state(LocalDate.parse(day));
    }

    @Test
    void whatRanStoodAsItsDaysSay() {
        PastStanding running = told(ARMED);
        assertThat(on(running, "2026-04-12")).isEqualTo(DeadlineState.RUNNING);
        assertThat(on(running, "2026-04-13")).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(on(running, "2026-04-28")).isEqualTo(DeadlineState.OVERDUE);
        assertThat(on(PastStanding.of(Effect.WINDOW, List.of(ARMED)), "2026-04-28")).isEqualTo(DeadlineState.LAPSED);
        assertThat(running.dueOn()).isEqualTo(DUE);
        assertThat(running.metOn()).isNull();
    }

    @Test
    void whatWasMetWasMetOnItsDayAndRegisteredOnAnother() {
        PastStanding met = told(ARMED, entry("MET", "2026-04-27", "2026-04-27"));
        assertThat(on(met, "2026-05-10")).isEqualTo(DeadlineState.MET);
        assertThat(met.metOn()).isEqualTo(DUE);
        assertThat(on(told(ARMED, entry("MET", "2026-04-27", "2026-04-28")), "2026-05-10"))
            .isEqualTo(DeadlineState.MET_REGISTERED_LATE);
        assertThat(on(told(ARMED, entry("MET", "2026-04-28", "2026-04-28")), "2026-05-10"))
            .isEqualTo(DeadlineState.MET_LATE);
    }

    @Test
    void aCorrectionMovesTheDayOfWhatWasMetAndMeetsNothing() {
        PastStanding corrected = told(ARMED, entry("MET", "2026-04-27", "2026-04-27"),
            entry("CORRECTED", "2026-04-28", "2026-05-04"));
        assertThat(on(corrected, "2026-05-10")).isEqualTo(DeadlineState.MET_LATE);
        assertThat(corrected.metOn()).isEqualTo("2026-04-28");
        PastStanding recounted = told(ARMED, entry("CORRECTED", "2026-04-20", "2026-04-20"));
        assertThat(recounted.metOn()).isNull();
        assertThat(on(recounted, "2026-04-20")).isEqualTo(DeadlineState.DUE_SOON);
    }

    @Test
    void whatEndedOtherwiseStoodAsItEnded() {
        assertThat(on(told(ARMED, entry("WAIVED", "2026-04-20", "2026-04-20")), "2026-05-10"))
            .isEqualTo(DeadlineState.WAIVED);
        assertThat(on(told(ARMED, entry("CANCELLED", "2026-04-20", "2026-04-20")), "2026-05-10"))
            .isEqualTo(DeadlineState.CANCELLED);
        assertThat(on(told(ARMED, entry("SUPERSEDED", "2026-04-20", "2026-04-20")), "2026-05-10"))
            .isEqualTo(DeadlineState.SUPERSEDED);
    }

    @Test
    void whatStoodStillFellDueLater() {
        PastStanding paused = told(ARMED, new PastStanding.Entry("SUSPENDED", LocalDate.of(2026, 4, 20),
            LocalDate.of(2026, 4, 20), DUE.plusDays(3), WARN, "[{\"from\":\"2026-04-20\",\"to\":\"2026-04-22\"}]"));
        assertThat(on(paused, "2026-04-22")).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(on(paused, "2026-04-30")).isEqualTo(DeadlineState.DUE_SOON);
        assertThat(paused.dueOn()).isEqualTo("2026-04-30");
    }
}
