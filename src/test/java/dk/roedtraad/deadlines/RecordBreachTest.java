package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordBreachTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    @BeforeEach
    void aPreparationIsDueOnTheTwentySeventhOfApril() {
        ledger.on("2026-02-02");
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, LocalDate.of(2026, 2, 2), true));
    }

    @Test
    void theDueDayItselfIsNoBreach() {
        ledger.on("2026-04-27");
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isFalse();
        assertThat(ledger.log(CASE, PREPARATION, 0)).noneMatch(entry -> entry.contains("BREACHED"));
    }

    @Test
    void whereAMatchHasNoDeadlineOfItsOwnTheCasesIsMeant() {
        ledger.on("2026-04-28");
        assertThat(ledger.breach.perform(CASE, UUID.fromString("00000000-0000-4000-8000-00000000000a"), PREPARATION))
            .isTrue();
        assertThat(ledger.locked).containsExactly(CASE);
    }

    @Test
    void aBreachIsWrittenDownOnce() {
        ledger.on("2026-04-30");
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isTrue();
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isFalse();
        assertThat(ledger.log(CASE, PREPARATION, 0)).containsExactly("1 ARMED 2026-02-02 null 2026-04-27 null",
            "2 WARNED 2026-03-30 2026-04-27 2026-04-27 warning-day",
            "3 WARNED 2026-04-13 2026-04-27 2026-04-27 soft-day",
            "4 BREACHED 2026-04-28 2026-04-27 2026-04-27 null");
    }

    @Test
    void aBreachStaysWhenTheDeadlineIsMetLate() {
        ledger.on("2026-04-30");
        ledger.breach.perform(CASE, PREPARATION);
        ledger.clocks.on(new MeetingHeld(CASE, LocalDate.of(2026, 4, 30)));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 MET_LATE 2026-04-30");
        assertThat(ledger.log(CASE, PREPARATION, 0)).contains("4 BREACHED 2026-04-28 2026-04-27 2026-04-27 null");
    }

    @Test
    void aDeadlineThatWasMetIsNotBreached() {
        ledger.clocks.on(new MeetingHeld(CASE, LocalDate.of(2026, 2, 2)));
        ledger.on("2026-04-30");
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isFalse();
    }

    @Test
    void aBreachOfAnEarlierDueDayIsAnother() {
        ledger.on("2026-04-30");
        ledger.breach.perform(CASE, PREPARATION);
        DeadlineEvent breach = ledger.deadlines.log(ledger.deadlines.rows.get(0).id()).get(3);
        assertThat(breach.tells(Rung.BREACH, LocalDate.of(2026, 4, 27))).isTrue();
        assertThat(breach.tells(Rung.BREACH, LocalDate.of(2026, 5, 27))).isFalse();
    }

    @Test
    void whatElseHappenedIsNoBreach() {
        ledger.clocks.on(new MeetingHeld(CASE, LocalDate.of(2026, 2, 2)));
        DeadlineEvent met = ledger.deadlines.log(ledger.deadlines.rows.get(0).id()).get(1);
        assertThat(met.tells(Rung.BREACH, LocalDate.of(2026, 4, 27))).isFalse();
    }
}
