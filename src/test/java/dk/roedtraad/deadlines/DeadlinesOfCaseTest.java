package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeadlinesOfCaseTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    @Test
    void theCaseShowsWhatRunsAndNothingElse() {
        ledger.on("2026-02-02");
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, LocalDate.of(2026, 2, 2), true));
        ledger.on("2026-04-30");
        ledger.clocks.on(new MeetingHeld(CASE, LocalDate.of(2026, 4, 24)));
        DeadlinesOfCase section = new DeadlinesOfCase();
        section.deadlines = ledger.deadlines;
        section.clock = ledger.clock;
        DeadlineView handover = DeadlineView.of(ledger.deadlines.running(CASE).get(0), Pauses.NONE,
            LocalDate.of(2026, 4, 30));
        assertThat(section.name()).isEqualTo("deadlines");
        assertThat(section.of(CASE)).isEqualTo(List.of(handover));
        assertThat(handover.rule()).isEqualTo(RuleKeys.HANDOVER);
        assertThat(handover.daysOver()).isEqualTo(3);
    }
}
