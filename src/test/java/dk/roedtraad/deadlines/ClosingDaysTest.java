package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.time.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A handover of one working day, counted from Thursday 4 June 2026, while the municipality settles closing days. */
class ClosingDaysTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final LedgerInMemory ledger = new LedgerInMemory();

    @Test
    void aClosingDayMovesWhatIsArmedAfterwardsAndNothingElse() {
        ledger.meeting(CASE, "2026-06-04");
        ledger.versions.add(new WorkingDays().with(Map.of(LocalDate.of(2026, 6, 5), "grundlovsdag")));
        ledger.clocks.on(new MeetingHeld(OTHER, LocalDate.of(2026, 6, 4)));
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-06-04 2026-06-05 DUE_SOON");
        assertThat(ledger.of(OTHER, HANDOVER)).containsExactly("2026-06-04 2026-06-08 DUE_SOON");
        ledger.suspend(CASE, HANDOVER, "2026-06-05", "2026-06-05");
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-06-04 2026-06-08 DUE_SOON");
        ledger.suspended.clear();
        ledger.suspend(OTHER, HANDOVER, "2026-06-08", "2026-06-08");
        assertThat(ledger.of(OTHER, HANDOVER)).containsExactly("2026-06-04 2026-06-09 DUE_SOON");
        assertThat(ledger.deadlines.rows).extracting(Deadline::calendarVersion).containsExactly(0, 1);
    }
}
