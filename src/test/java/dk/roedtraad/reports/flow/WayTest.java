package dk.roedtraad.reports.flow;

import static dk.roedtraad.cases.Phase.DECISION;
import static dk.roedtraad.cases.Phase.MEETING;
import static dk.roedtraad.cases.Phase.PREPARATION;
import static dk.roedtraad.cases.Phase.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.reports.flow.CaseDays.Advice;
import dk.roedtraad.reports.flow.CaseDays.Decided;
import dk.roedtraad.reports.flow.CaseDays.Slot;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WayTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private static LocalDate day(int after) {
        return START.plusDays(after);
    }

    private static CaseDays open() {
        return new CaseDays(START, null, null, null);
    }

    private static Stay left(Phase phase, int from, int to) {
        return new Stay(phase, day(from), day(to), true);
    }

    private static Stay there(Phase phase, int from) {
        return Stay.open(phase, day(from));
    }

    @Test
    void aCaseGoesFromPreparationToProgramme() {
        CaseDays days = open();
        days.add(new Slot(day(50), day(60), false));
        days.add(new Advice(day(60), day(61), false));
        days.add(new Decided(day(75), DecisionResult.GRANTED, day(80)));
        assertThat(days.way().stays()).containsExactly(left(PREPARATION, 0, 50), left(MEETING, 50, 61),
            left(DECISION, 61, 75), there(PROGRAMME, 80));
    }

    @Test
    void aNewCaseIsInPreparation() {
        assertThat(open().way().stays()).containsExactly(there(PREPARATION, 0));
    }

    @Test
    void aMovedMeetingIsTheSameWait() {
        CaseDays days = open();
        days.add(new Slot(day(50), null, false));
        days.add(new Slot(day(58), day(70), false));
        days.add(new Advice(day(70), day(70), false));
        assertThat(days.way().stays()).containsExactly(left(PREPARATION, 0, 50), left(MEETING, 50, 70),
            there(DECISION, 70));
    }

    @Test
    void anAdjournmentLeadsBackAlsoWhenItIsBookedAgainTheSameDay() {
        CaseDays days = open();
        days.add(new Slot(day(50), day(60), false));
        days.add(new Advice(day(60), day(60), true));
        days.add(new Slot(day(60), day(90), false));
        days.add(new Advice(day(90), day(90), false));
        assertThat(days.way().stays()).containsExactly(left(PREPARATION, 0, 50), left(MEETING, 50, 60),
            left(PREPARATION, 60, 60), left(MEETING, 60, 90), there(DECISION, 90));
    }

    @Test
    void anIndstillingThatIsNotFollowedLeadsBack() {
        CaseDays days = open();
        days.add(new Slot(day(50), day(60), false));
        days.add(new Advice(day(60), day(60), false));
        days.add(new Decided(day(70), DecisionResult.NOT_FOLLOWED, null));
        days.add(new Slot(day(80), null, false));
        assertThat(days.way().stays()).containsExactly(left(PREPARATION, 0, 50), left(MEETING, 50, 60),
            left(DECISION, 60, 70), left(PREPARATION, 70, 80), there(MEETING, 80));
    }

    @Test
    void aRoundBesideTheProgrammeLeavesItWhereItIs() {
        CaseDays days = open();
        days.add(new Slot(day(50), day(60), false));
        days.add(new Advice(day(60), day(60), false));
        days.add(new Decided(day(70), DecisionResult.GRANTED, day(70)));
        days.add(new Slot(day(250), day(260), false));
        days.add(new Advice(day(260), day(260), false));
        days.add(new Decided(day(270), DecisionResult.NOT_FOLLOWED, null));
        assertThat(days.way().stays()).last().isEqualTo(there(PROGRAMME, 70));
    }

    @Test
    void anotherOutcomeGoesOnWhenTheCaseIsHandedBack() {
        CaseDays days = new CaseDays(START, null, day(80), CaseOutcome.FLEX_JOB);
        days.add(new Slot(day(50), day(60), false));
        days.add(new Advice(day(60), day(60), false));
        days.add(new Decided(day(70), DecisionResult.OTHER_OUTCOME, null));
        assertThat(days.way().stays()).last().isEqualTo(left(DECISION, 60, 80));
    }

    @Test
    void aReopenedCaseIsDecidedAgain() {
        CaseDays days = open();
        days.add(new Slot(day(50), day(60), false));
        days.add(new Advice(day(60), day(60), false));
        days.add(new Decided(day(70), DecisionResult.OTHER_OUTCOME, null));
        days.add(new Decided(day(90), DecisionResult.GRANTED, day(90)));
        assertThat(days.way().stays()).endsWith(left(DECISION, 60, 90), there(PROGRAMME, 90));
    }

    @Test
    void whoIsClosedBeforeTheDecisionOrWithdrawsIsBrokenOff() {
        CaseDays early = new CaseDays(START, null, day(20), CaseOutcome.OTHER_EFFORT);
        early.add(new Slot(day(15), null, true));
        assertThat(early.way().stays()).containsExactly(left(PREPARATION, 0, 15),
            new Stay(MEETING, day(15), day(20), false));
        CaseDays moved = new CaseDays(START, null, day(300), CaseOutcome.MOVED);
        moved.add(new Slot(day(50), day(60), false));
        moved.add(new Advice(day(60), day(60), false));
        moved.add(new Decided(day(70), DecisionResult.GRANTED, day(70)));
        assertThat(moved.way().stays()).last().isEqualTo(new Stay(PROGRAMME, day(70), day(300), false));
    }

    @Test
    void aReopenedCaseThatLostItsSlotPreparesAgain() {
        CaseDays days = open();
        days.add(new Slot(day(50), null, true));
        assertThat(days.way().stays()).containsExactly(there(PREPARATION, 0));
    }

    @Test
    void whatIsNotKnownOfACaseTakenOverIsLeftOut() {
        CaseDays withoutBooking = open();
        withoutBooking.add(new Advice(day(60), day(60), false));
        withoutBooking.add(new Decided(day(70), DecisionResult.GRANTED, day(75)));
        assertThat(withoutBooking.way().stays()).containsExactly(left(DECISION, 60, 70), there(PROGRAMME, 75));
        CaseDays withBooking = new CaseDays(START, day(40), null, null);
        withBooking.add(new Advice(day(60), day(60), false));
        assertThat(withBooking.way().stays()).containsExactly(left(PREPARATION, 0, 40), left(MEETING, 40, 60),
            there(DECISION, 60));
    }

    @Test
    void aCaseTakenOverInItsProgrammeIsThereWithoutAnIndstilling() {
        CaseDays days = open();
        days.add(new Decided(day(70), DecisionResult.GRANTED, day(75)));
        days.add(new Slot(day(250), day(260), false));
        days.add(new Advice(day(260), day(260), false));
        assertThat(days.way().stays()).containsExactly(there(PROGRAMME, 75));
    }

    @Test
    void aCorrectedDayIsTheOneThatCounts() {
        CaseDays days = open();
        days.add(new Slot(day(50), day(60), false));
        days.add(new Advice(day(60), day(61), false));
        days.add(new Decided(day(75), DecisionResult.GRANTED, day(80)));
        new CorrectedDays().add(1, "openCase", day(0), 0).add(2, "bookMeeting", day(50), 0)
            .add(3, "recordRecommendation", day(61), 0).add(4, "recordDecision", day(75), 0)
            .add(5, "correctRegistration", day(45), 2).add(6, "correctRegistration", day(44), 5)
            .add(7, "correctRegistration", day(74), 4).apply(days);
        assertThat(days.way().stays()).containsExactly(left(PREPARATION, 0, 44), left(MEETING, 44, 61),
            left(DECISION, 61, 74), there(PROGRAMME, 80));
    }

    @Test
    void daysAreCountedFromTheDayAfterAndNeverNegative() {
        assertThat(left(PREPARATION, 0, 50).days(day(90))).isEqualTo(50);
        assertThat(there(PREPARATION, 0).days(day(90))).isEqualTo(90);
        assertThat(there(PROGRAMME, 100).days(day(90))).isZero();
    }
}
