package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.FIRST_EFFORT;
import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.CaseTakenOver;
import dk.roedtraad.cases.Past;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.meetings.RecommendationHandedOver;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.programme.ProgrammeEnded;
import dk.roedtraad.programme.StatusSettled;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What runs in a case that comes in half-way, on 1 June 2026. */
class EntryClocksTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    @BeforeEach
    void today() {
        ledger.on("2026-06-01");
    }

    @Test
    void aPreparationThatIsTakenOverIsLateFromItsTrueDay() {
        takenOver(Phase.PREPARATION, before("2026-02-02", null, null));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 OVERDUE");
        assertThat(ledger.log(CASE, PREPARATION, 0)).containsExactly("1 ARMED 2026-02-02 null 2026-04-27 taken-over");
        assertThat(ledger.deadlines.rows).hasSize(1);
    }

    @Test
    void aCaseThatAwaitsItsDecisionOwesTheFirstMeeting() {
        takenOver(Phase.DECISION, before("2026-02-02", "2026-05-27", null));
        assertThat(ledger.of(CASE, FIRST_MEETING)).containsExactly("2026-05-27 2026-06-10 RUNNING");
        assertThat(ledger.deadlines.rows).hasSize(1);
    }

    @Test
    void aFirstMeetingThatWasHeldIsNotOwedAgain() {
        takenOver(Phase.DECISION, before("2026-02-02", "2026-05-20", "2026-05-28"));
        assertThat(ledger.deadlines.rows).isEmpty();
    }

    @Test
    void aProgrammeOwesItsFollowUpItsFirstEffortAndItsStatus() {
        takenOver(Phase.PROGRAMME, within("2026-05-18", null));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-18 2026-06-15 RUNNING");
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-01-05 2026-07-05 DUE_SOON");
        assertThat(ledger.of(CASE, END)).containsExactly("2027-01-04 2026-09-14 RUNNING");
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-06-15"));
    }

    @Test
    void aProgrammeWithoutPlanAndWithAnEffortOwesItsStatusAlone() {
        takenOver(Phase.PROGRAMME, within(null, "2026-02-02"));
        assertThat(ledger.deadlines.rows).extracting(row -> row.duty().rule()).containsExactly(END);
    }

    @Test
    void anEffortFromBeforeTheProgrammeDoesNotCount() {
        takenOver(Phase.PROGRAMME, within(null, "2026-01-04"));
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-01-05 2026-07-05 DUE_SOON");
    }

    @Test
    void aReopenedPreparationRunsOnFromTheSameAnchor() {
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-05-04"), true));
        closed();
        ledger.on("2026-06-08");
        ledger.clocks.on(new CaseReopened(CASE, Phase.PREPARATION, day("2026-06-08")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-05-04 2026-07-27 SUPERSEDED",
            "2026-05-04 2026-07-27 RUNNING");
        assertThat(ledger.log(CASE, PREPARATION, 1))
            .containsExactly("1 ARMED 2026-05-04 null 2026-07-27 case-reopened");
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-07-27"));
    }

    @Test
    void aReopenedProgrammeOwesWhatItOwedBeforeItsStatusWasSettled() {
        ledger.clocks.on(new DecisionMade(CASE, DecisionResult.GRANTED, day("2026-06-01"), day("2026-06-01"),
            day("2027-05-31")));
        ledger.plan(CASE, "2026-06-08");
        ledger.on("2026-06-15");
        ledger.clocks.on(new StatusSettled(CASE, day("2026-06-15")));
        ledger.clocks.on(new ProgrammeEnded(CASE, day("2026-06-15")));
        closed();
        ledger.on("2026-06-22");
        ledger.clocks.on(new CaseReopened(CASE, Phase.PROGRAMME, day("2026-06-22")));
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule() + " " + row.dueOn())
            .containsExactly("F-PLANFU 2026-07-06", "F-FIRST-EFFORT 2026-12-01", "F-END 2027-02-08");
    }

    @Test
    void whatWasMetStaysMetInAReopenedCase() {
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-05-04"), true));
        ledger.meeting(CASE, "2026-06-01");
        ledger.clocks.on(new RecommendationHandedOver(CASE, day("2026-06-01")));
        closed();
        ledger.clocks.on(new CaseReopened(CASE, Phase.DECISION, day("2026-06-01")));
        assertThat(ledger.deadlines.running(CASE)).isEmpty();
    }

    @Test
    void aFirstMeetingOfAnEarlierRoundIsNotOwedWhenNoProgrammeIsRecommended() {
        ledger.clocks.on(new RecommendationRecorded(CASE, RecommendationResult.RESOURCE_PROGRAMME, day("2026-06-01"),
            day("2026-06-01")));
        ledger.clocks.on(new DecisionMade(CASE, DecisionResult.NOT_FOLLOWED, day("2026-06-01"), null, null));
        closed();
        ledger.programmeRecommended = false;
        ledger.clocks.on(new CaseReopened(CASE, Phase.DECISION, day("2026-06-01")));
        assertThat(ledger.deadlines.running(CASE)).isEmpty();
        ledger.programmeRecommended = true;
        ledger.clocks.on(new CaseReopened(CASE, Phase.DECISION, day("2026-06-01")));
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule()).containsExactly(FIRST_MEETING);
    }

    @Test
    void whatTheTeamSaidIsStillToBeHandedOverInAReopenedCase() {
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-05-04"), true));
        ledger.meeting(CASE, "2026-06-01");
        closed();
        ledger.clocks.on(new CaseReopened(CASE, Phase.MEETING, day("2026-06-01")));
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule()).containsExactly("F-HANDOVER");
    }

    @Test
    void whatIsPreparedAnewIsNotHandedOverYetInAReopenedCase() {
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-05-04"), true));
        ledger.meeting(CASE, "2026-06-01");
        ledger.clocks.on(new RecommendationRecorded(CASE, RecommendationResult.ADJOURNED, day("2026-06-01"),
            day("2026-06-01")));
        closed();
        ledger.clocks.on(new CaseReopened(CASE, Phase.MEETING, day("2026-06-01")));
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule()).containsExactly(PREPARATION);
    }

    private void takenOver(Phase phase, Past past) {
        ledger.clocks.on(new CaseTakenOver(CASE, phase, past));
    }

    private static Past before(String startedOn, String heldOn, String firstMeetingOn) {
        return new Past(day(startedOn), null, day(heldOn), day(firstMeetingOn), null);
    }

    /** A programme from 5 January 2026 to 4 January 2027. */
    private static Past within(String followedUpOn, String effortOn) {
        return new Past(day("2025-02-03"), null, day("2025-04-22"), day("2025-04-30"), new Past.Programme(
            day("2025-12-22"), day("2026-01-05"), day("2027-01-04"), day("2026-01-05"), day(followedUpOn),
            day(effortOn), null, day("2026-01-05"), false, false, Map.of()));
    }

    private void closed() {
        ledger.clocks.on(new CaseClosed(CASE, CaseOutcome.OTHER_EFFORT, ledger.clock.today()));
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
