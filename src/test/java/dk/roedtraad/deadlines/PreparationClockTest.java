package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.PreparationRestarted;
import dk.roedtraad.meetings.MeetingHeld;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.preparation.PreparationStopped;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The preparation runs until the team has met; an adjournment does not end it. */
class PreparationClockTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-000000000002");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aCaseIsOpened() {
        ledger.on("2026-02-02");
        clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-02-02"), true));
    }

    @Test
    void theStartOfThePreparationStartsItsClock() {
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 RUNNING");
        assertThat(ledger.log(CASE, PREPARATION, 0)).containsExactly("1 ARMED 2026-02-02 null 2026-04-27 null");
        assertThat(ledger.told).containsExactly(new DeadlineArmed(CASE, null, PREPARATION, day("2026-04-27")));
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-04-27"));
        assertThat(ledger.ledger.due(CASE, null, PREPARATION)).contains(day("2026-04-27"));
    }

    @Test
    void theMeetingEndsThePreparationAndStartsTheHandover() {
        ledger.on("2026-04-27");
        clocks.on(new MeetingHeld(CASE, day("2026-04-24")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 MET 2026-04-24");
        assertThat(ledger.log(CASE, PREPARATION, 0)).last().isEqualTo("2 MET 2026-04-24 2026-04-27 2026-04-27 null");
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-24 2026-04-27 DUE_SOON");
        assertThat(ledger.ledger.due(CASE, null, PREPARATION)).isEmpty();
        assertThat(ledger.told).endsWith(new DeadlineEnded(CASE, null, PREPARATION),
            new DeadlineArmed(CASE, null, HANDOVER, day("2026-04-27")));
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-04-27"));
    }

    @Test
    void aMeetingTypedAfterTheDueDayIsNotALateMeeting() {
        ledger.on("2026-04-30");
        clocks.on(new MeetingHeld(CASE, day("2026-04-27")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly(
            "2026-02-02 2026-04-27 MET_REGISTERED_LATE 2026-04-27");
    }

    @Test
    void anAdjournmentDoesNotMeetThePreparation() {
        ledger.meeting(CASE, "2026-04-20");
        ledger.on("2026-04-22");
        clocks.on(recommendation(RecommendationResult.ADJOURNED, "2026-04-20", "2026-04-21"));
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-20 2026-04-21 CANCELLED");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 SUPERSEDED 2026-04-20",
            "2026-02-02 2026-04-27 DUE_SOON");
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("3 SUPERSEDED 2026-04-21 2026-04-27 2026-04-27 adjourned");
        assertThat(ledger.log(CASE, PREPARATION, 1)).containsExactly("1 ARMED 2026-02-02 null 2026-04-27 adjourned");
        assertThat(ledger.told).endsWith(new DeadlineArmed(CASE, null, PREPARATION, day("2026-04-27")));
    }

    @Test
    void theMeetingAfterAnAdjournmentMeetsThePreparationThatRanOn() {
        ledger.meeting(CASE, "2026-04-20");
        clocks.on(recommendation(RecommendationResult.ADJOURNED, "2026-04-20", "2026-04-20"));
        ledger.meeting(CASE, "2026-05-04");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 SUPERSEDED 2026-04-20",
            "2026-02-02 2026-04-27 MET_LATE 2026-05-04");
        clocks.on(recommendation(RecommendationResult.ADJOURNED, "2026-05-04", "2026-05-04"));
        assertThat(ledger.of(CASE, PREPARATION)).hasSize(3).last().isEqualTo("2026-02-02 2026-04-27 OVERDUE");
    }

    @Test
    void anAdjournmentLeavesAPreparationThatRunsAlone() {
        clocks.on(recommendation(RecommendationResult.ADJOURNED, "2026-02-02", "2026-02-02"));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 RUNNING");
    }

    @Test
    void anAdjournmentOfAnEarlierRoundTypedLaterReopensNothing() {
        ledger.meeting(CASE, "2026-04-20");
        clocks.on(new PreparationRestarted(CASE, day("2026-04-20")));
        clocks.on(recommendation(RecommendationResult.ADJOURNED, "2026-04-20", "2026-04-20"));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 MET 2026-04-20",
            "2026-04-20 2026-07-13 RUNNING");
    }

    @Test
    void anAdjournmentInAnotherCaseReopensNothingHere() {
        ledger.meeting(CASE, "2026-04-20");
        clocks.on(new RecommendationRecorded(OTHER, RecommendationResult.ADJOURNED, day("2026-04-20"),
            day("2026-04-20")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 MET 2026-04-20");
    }

    @Test
    void aRestartedPreparationHasTheWholeTimeAgain() {
        ledger.meeting(CASE, "2026-04-20");
        ledger.on("2026-05-11");
        clocks.on(new PreparationRestarted(CASE, day("2026-05-11")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 MET 2026-04-20",
            "2026-05-11 2026-08-03 RUNNING");
    }

    @Test
    void aPreparationThatStopsIsOwedNoLonger() {
        clocks.on(new PreparationStopped(CASE, day("2026-02-02")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 CANCELLED");
        assertThat(ledger.told).endsWith(new DeadlineEnded(CASE, null, PREPARATION));
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("2 CANCELLED 2026-02-02 2026-04-27 2026-04-27 preparation-stopped");
    }

    private static RecommendationRecorded recommendation(RecommendationResult result, String heldOn, String on) {
        return new RecommendationRecorded(CASE, result, day(heldOn), day(on));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
