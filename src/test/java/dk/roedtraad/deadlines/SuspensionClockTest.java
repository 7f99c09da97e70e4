package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.cases.SuspensionGround;
import dk.roedtraad.cases.SuspensionsChanged.Change;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.plans.PlanFollowedUp;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A preparation of twelve weeks from 2 February, due on 27 April 2026, that stands still for a while. */
class SuspensionClockTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aCaseIsOpened() {
        ledger.on("2026-02-02");
        clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-02-02"), true));
    }

    @Test
    void aPeriodThatIsKnownAheadMovesTheDueDayAtOnce() {
        ledger.on("2026-03-02");
        ledger.suspend(CASE, PREPARATION, "2026-03-30", "2026-04-05");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-04 RUNNING");
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("2 SUSPENDED 2026-03-02 2026-04-27 2026-05-04 Fordi");
        assertThat(ledger.told).last().isEqualTo(new DeadlineMoved(CASE, null, PREPARATION, day("2026-05-04")));
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-05-04"));
        ledger.on("2026-03-30");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-04 SUSPENDED");
        ledger.on("2026-04-06");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-04 DUE_SOON");
    }

    @Test
    void untilFurtherNoticeThereIsNoDueDay() {
        ledger.on("2026-04-22");
        ledger.suspend(CASE, PREPARATION, "2026-04-20", null);
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 null SUSPENDED");
        assertThat(ledger.deadlines.rows.get(0).remainingDays()).isEqualTo(8);
        assertThat(ledger.ledger.due(CASE, null, PREPARATION)).isEmpty();
        assertThat(ledger.ledger.runs(CASE, null, PREPARATION)).isTrue();
        assertThat(ledger.nextDue).containsEntry(CASE, null);
        assertThat(ledger.told).last().isEqualTo(new DeadlineMoved(CASE, null, PREPARATION, null));
        ledger.on("2026-05-11");
        ledger.suspendUntil(CASE, Change.ENDED, "2026-05-08");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-16 DUE_SOON");
        assertThat(ledger.deadlines.rows.get(0).remainingDays()).isNull();
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("3 RESUMED 2026-05-11 null 2026-05-16 Fordi");
    }

    @Test
    void aPeriodThatEndsEarlierGivesItsDaysBack() {
        ledger.suspend(CASE, PREPARATION, "2026-03-02", "2026-03-15");
        ledger.on("2026-03-10");
        ledger.suspendUntil(CASE, Change.ENDED, "2026-03-08");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-04 RUNNING");
        ledger.suspendUntil(CASE, Change.EXTENDED, "2026-03-22");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-18 SUSPENDED");
        assertThat(ledger.log(CASE, PREPARATION, 0)).endsWith("3 RESUMED 2026-03-10 2026-05-11 2026-05-04 Fordi",
            "4 SUSPENDED 2026-03-10 2026-05-04 2026-05-18 Fordi");
    }

    @Test
    void daysThatTwoPeriodsShareCountOnce() {
        ledger.suspend(CASE, PREPARATION, "2026-03-02", "2026-03-15");
        ledger.suspend(CASE, PREPARATION, "2026-03-09", "2026-03-22");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-18 RUNNING");
        ledger.suspend(CASE, PREPARATION, "2026-03-03", "2026-03-10");
        assertThat(ledger.log(CASE, PREPARATION, 0)).hasSize(3);
    }

    @Test
    void aPeriodOfAnotherRuleMovesNothing() {
        ledger.suspend(CASE, PLAN_FOLLOW_UP, "2026-03-02", "2026-03-15");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 RUNNING");
        assertThat(ledger.log(CASE, PREPARATION, 0)).hasSize(1);
    }

    @Test
    void anAuthorityStopsEveryRule() {
        ledger.on("2026-03-02");
        ledger.suspended.add(new SuspendedPeriod(SuspensionGround.AUTHORITY, List.of(), day("2026-03-02"), null));
        ledger.changed(CASE, Change.BEGUN);
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 null SUSPENDED");
    }

    @Test
    void whatWasLateBeforeItStoodStillIsBreachedAndYetNotOverdueMeanwhile() {
        ledger.on("2026-05-04");
        ledger.suspend(CASE, PREPARATION, "2026-05-01", null);
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 SUSPENDED");
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isTrue();
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("5 BREACHED 2026-04-28 2026-04-27 2026-04-27 null");
        ledger.suspendUntil(CASE, Change.ENDED, "2026-05-03");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 OVERDUE");
        Deadline late = ledger.deadlines.rows.get(0);
        assertThat(late.standing(ledger.deadlines.pausesOf(late)).daysOver(day("2026-05-04"))).isEqualTo(4);
    }

    @Test
    void aBreachStaysWhenASuspensionIsTypedLater() {
        ledger.on("2026-04-30");
        ledger.breach.perform(CASE, PREPARATION);
        ledger.suspend(CASE, PREPARATION, "2026-04-20", "2026-04-26");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-05-04 DUE_SOON");
        assertThat(ledger.log(CASE, PREPARATION, 0)).contains("4 BREACHED 2026-04-28 2026-04-27 2026-04-27 null");
        ledger.on("2026-05-06");
        assertThat(ledger.breach.perform(CASE, PREPARATION)).isTrue();
    }

    @Test
    void aDeadlineArmedMeanwhileStandsStillAtOnce() {
        ledger.suspend(CASE, HANDOVER, "2026-04-20", null);
        ledger.on("2026-04-24");
        clocks.on(new MeetingHeld(CASE, day("2026-04-24")));
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-24 null SUSPENDED");
        assertThat(ledger.log(CASE, HANDOVER, 0)).containsExactly("1 ARMED 2026-04-24 null 2026-04-27 null",
            "2 SUSPENDED 2026-04-24 2026-04-27 null case-suspended");
        assertThat(ledger.told).last().isEqualTo(new DeadlineArmed(CASE, null, HANDOVER, null));
        ledger.on("2026-04-30");
        ledger.suspendUntil(CASE, Change.ENDED, "2026-04-28");
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-24 2026-04-29 OVERDUE");
    }

    @Test
    void theNextDeadlineOfARecurringDutyLeavesTheDaysBeforeItAlone() {
        ledger.plan(CASE, "2026-05-04");
        ledger.on("2026-05-18");
        ledger.suspend(CASE, PLAN_FOLLOW_UP, "2026-05-11", "2026-05-24");
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-15 SUSPENDED");
        clocks.on(new PlanFollowedUp(CASE, day("2026-05-18")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-15 MET 2026-05-18",
            "2026-05-18 2026-06-21 SUSPENDED");
    }

    @Test
    void whatHasEndedStaysAsItEnded() {
        clocks.on(new MeetingHeld(CASE, day("2026-02-02")));
        ledger.suspend(CASE, PREPARATION, "2026-02-02", "2026-04-15");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 MET 2026-02-02");
        assertThat(ledger.log(CASE, PREPARATION, 0)).hasSize(2);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
