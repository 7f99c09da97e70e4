package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.SuspensionsChanged;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preparation of a case is due on 27 April, soon from 30 March on, and ought to be done by 13 April. */
class RungsTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    @BeforeEach
    void aPreparationBegan() {
        ledger.on("2026-02-02");
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, LocalDate.of(2026, 2, 2), true));
    }

    private Deadline preparation() {
        return ledger.deadlines.rows.get(ledger.deadlines.rows.size() - 1);
    }

    private int ring() {
        int told = 0;
        while (ledger.ring.perform(CASE, preparation().id()).isPresent()) {
            told++;
        }
        return told;
    }

    @Test
    void eachRungIsToldOnItsDayAndOnce() {
        ledger.on("2026-03-29");
        assertThat(ring()).isZero();
        ledger.on("2026-03-30");
        assertThat(ring()).isEqualTo(1);
        assertThat(ring()).isZero();
        ledger.on("2026-04-13");
        assertThat(ring()).isEqualTo(1);
        ledger.on("2026-04-27");
        assertThat(ring()).isZero();
        ledger.on("2026-04-28");
        assertThat(ring()).isEqualTo(1);
        ledger.on("2026-05-28");
        assertThat(ring()).isZero();
        assertThat(ledger.notices.told).containsExactly(
            "2026-03-30 WARNING F-PREP 2026-04-27 PREPARING_CASEWORKER",
            "2026-04-13 SOFT F-PREP 2026-04-27 PREPARING_CASEWORKER", "2026-04-13 SOFT F-PREP 2026-04-27 LEADER",
            "2026-04-28 BREACH F-PREP 2026-04-27 PREPARING_CASEWORKER", "2026-04-28 BREACH F-PREP 2026-04-27 LEADER");
    }

    @Test
    void aNoticeSaysInBothLanguagesWhatIsOwedAndByWhen() {
        ledger.on("2026-04-14");
        ring();
        ledger.on("2026-04-28");
        ring();
        assertThat(ledger.notices.titles).containsExactly(
            "Nærmer sig: Forberedelsen skal være afsluttet senest 27.4.2026"
                + " / Drawing near: The preparation must be completed by 27 April 2026",
            "Bør være gjort nu: Forberedelsen skal være afsluttet senest 27.4.2026"
                + " / Ought to be done by now: The preparation must be completed by 27 April 2026",
            "Overskredet: Forberedelsen skulle være afsluttet senest 27.4.2026"
                + " / Overdue: The preparation had to be completed by 27 April 2026");
    }

    @Test
    void afterAStandstillOfTheServerAllIsToldInOrderWithItsTrueDay() {
        ledger.on("2026-06-01");
        assertThat(ring()).isEqualTo(3);
        assertThat(ledger.log(CASE, PREPARATION, 0)).containsExactly("1 ARMED 2026-02-02 null 2026-04-27 null",
            "2 WARNED 2026-03-30 2026-04-27 2026-04-27 warning-day",
            "3 WARNED 2026-04-13 2026-04-27 2026-04-27 soft-day",
            "4 BREACHED 2026-04-28 2026-04-27 2026-04-27 null");
    }

    @Test
    void theCaseIsWaitedForBeforeItsDeadlineIsLookedAt() {
        ring();
        assertThat(ledger.locked).containsExactly(CASE);
    }

    @Test
    void aBreachFromBeforePeopleWereToldOfAnythingIsNotToldAnew() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.clocks.hands.arm.from(LocalDate.of(2026, 2, 2), Duty.of(CASE, RuleKeys.DECISION));
        Deadline decision = ledger.deadlines.last(Duty.of(CASE, RuleKeys.DECISION)).orElseThrow();
        ledger.on("2026-05-01");
        ledger.log.record(decision, Change.of(EventKind.BREACHED, LocalDate.of(2026, 3, 3), decision, null));
        assertThat(ledger.ring.perform(CASE, decision.id())).hasValue(Rung.BREACH);
        assertThat(ledger.ring.perform(CASE, decision.id())).isEmpty();
        assertThat(ledger.notices.told).isEmpty();
    }

    @Test
    void theModelsTimerTellsWhatComesBeforeTheBreachFirst() {
        ledger.on("2026-05-01");
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isTrue();
        assertThat(ring()).isZero();
        assertThat(ledger.notices.told).hasSize(5);
    }

    @Test
    void whatWasToldLeavesTheTimerNothingToWriteDown() {
        ledger.on("2026-05-01");
        assertThat(ring()).isEqualTo(3);
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isFalse();
        assertThat(ledger.notices.told).hasSize(5);
    }

    @Test
    void anotherDueDayIsToldOfAnew() {
        ledger.on("2026-04-14");
        ring();
        ledger.suspend(CASE, PREPARATION, "2026-04-14", "2026-04-20");
        assertThat(ledger.notices.settled).containsExactly("moved 2026-04-14");
        assertThat(preparation().dueOn()).isEqualTo("2026-05-04");
        assertThat(ring()).isEqualTo(2);
        ledger.on("2026-05-05");
        assertThat(ring()).isEqualTo(1);
        assertThat(ledger.notices.told).filteredOn(told -> told.contains("2026-05-04")).hasSize(5);
    }

    @Test
    void aDueDayOfWhichPeopleWereToldIsNotToldOfAgain() {
        ledger.on("2026-04-14");
        ring();
        ledger.suspend(CASE, PREPARATION, "2026-04-16", "2026-04-22");
        ledger.suspendUntil(CASE, SuspensionsChanged.Change.ENDED, "2026-04-15");
        assertThat(preparation().dueOn()).isEqualTo("2026-04-27");
        ring();
        assertThat(ledger.notices.told).hasSize(3);
        ledger.on("2026-04-28");
        assertThat(ring()).isEqualTo(1);
    }

    @Test
    void nothingIsToldWhileItStandsStillUntilFurtherNotice() {
        ledger.suspend(CASE, PREPARATION, "2026-02-05", null);
        ledger.on("2026-06-01");
        assertThat(ring()).isZero();
    }

    @Test
    void whatEndsIsNotToldOfAndItsNoticesAreSettled() {
        ledger.on("2026-03-30");
        ring();
        ledger.clocks.on(new MeetingHeld(CASE, LocalDate.of(2026, 3, 30)));
        assertThat(ledger.notices.settled).containsExactly("ended 2026-03-30");
        ledger.on("2026-06-01");
        Deadline met = ledger.deadlines.rows.get(0);
        assertThat(ledger.ring.perform(CASE, met.id())).isEqualTo(Optional.empty());
    }

    @Test
    void aDeadlineOfWhichNobodyWasToldHasNothingToSettle() {
        ledger.clocks.on(new MeetingHeld(CASE, LocalDate.of(2026, 2, 2)));
        assertThat(ledger.notices.settled).isEmpty();
    }
}
