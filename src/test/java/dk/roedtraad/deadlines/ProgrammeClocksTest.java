package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.END;
import static dk.roedtraad.rules.RuleKeys.FIRST_EFFORT;
import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static dk.roedtraad.rules.RuleKeys.REASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.ReReferralEnded;
import dk.roedtraad.cases.ReReferralRequested;
import dk.roedtraad.matching.PlacementBegan;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.plans.EffortBegan;
import dk.roedtraad.programme.AppealReassessed;
import dk.roedtraad.programme.AppealReceived;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.programme.ProgrammeEnded;
import dk.roedtraad.programme.StatusSettled;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A programme from 31 August 2026 to 27 February 2028, granted on 24 August. */
class ProgrammeClocksTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aProgrammeIsGranted() {
        ledger.on("2026-08-24");
        granted("2026-08-31", "2028-02-27");
    }

    @Test
    void theFirstEffortIsOwedWithinSixMonthsOfTheStart() {
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-08-31 2027-02-28 RUNNING");
        ledger.on("2026-12-31");
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-08-31 2027-02-28 DUE_SOON");
        ledger.on("2027-03-01");
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-08-31 2027-02-28 OVERDUE");
    }

    @Test
    void anEffortThatCountsMeetsItOnItsFirstDay() {
        ledger.on("2027-03-03");
        clocks.on(new EffortBegan(CASE, day("2027-02-26")));
        clocks.on(new PlacementBegan(CASE, day("2027-03-01")));
        assertThat(ledger.of(CASE, FIRST_EFFORT))
            .containsExactly("2026-08-31 2027-02-28 MET_REGISTERED_LATE 2027-02-26");
    }

    @Test
    void whatBeganBeforeTheProgrammeDoesNotCount() {
        ledger.on("2026-09-14");
        clocks.on(new EffortBegan(CASE, day("2026-08-30")));
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-08-31 2027-02-28 RUNNING");
        clocks.on(new PlacementBegan(CASE, day("2026-08-31")));
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-08-31 2027-02-28 MET 2026-08-31");
    }

    @Test
    void theStatusIsOwedInTimeBeforeTheEndAndMetWhenItIsSettled() {
        assertThat(ledger.of(CASE, END)).containsExactly("2028-02-27 2027-11-07 RUNNING");
        ledger.on("2027-08-29");
        assertThat(ledger.of(CASE, END)).containsExactly("2028-02-27 2027-11-07 DUE_SOON");
        clocks.on(new StatusSettled(CASE, day("2027-08-29")));
        clocks.on(new ProgrammeEnded(CASE, day("2027-08-29")));
        assertThat(ledger.of(CASE, END)).containsExactly("2028-02-27 2027-11-07 MET 2027-08-29");
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-08-31 2027-02-28 CANCELLED");
    }

    @Test
    void aNewPeriodCountsFromItsOwnDays() {
        ledger.on("2027-09-01");
        clocks.on(new StatusSettled(CASE, day("2027-09-01")));
        granted("2027-12-01", "2029-11-30");
        assertThat(ledger.of(CASE, END)).containsExactly("2028-02-27 2027-11-07 MET 2027-09-01",
            "2029-11-30 2029-08-10 RUNNING");
        assertThat(ledger.of(CASE, FIRST_EFFORT)).containsExactly("2026-08-31 2027-02-28 SUPERSEDED",
            "2027-12-01 2028-06-01 RUNNING");
    }

    @Test
    void aNewPeriodThatEndsEarlierIsReviewedEarlier() {
        ledger.on("2027-03-01");
        granted("2027-03-01", "2027-12-31");
        assertThat(ledger.of(CASE, END)).containsExactly("2028-02-27 2027-11-07 SUPERSEDED",
            "2027-12-31 2027-09-10 RUNNING");
    }

    @Test
    void aProgrammeThatMerelyGoesOnAfterARoundOwesItsStatusAgain() {
        ledger.on("2027-09-01");
        clocks.on(new StatusSettled(CASE, day("2027-09-01")));
        clocks.on(new DecisionMade(CASE, DecisionResult.CONTINUED, day("2027-09-01"), null, null));
        assertThat(ledger.of(CASE, END)).containsExactly("2028-02-27 2027-11-07 SUPERSEDED 2027-09-01",
            "2028-02-27 2027-11-07 DUE_SOON");
    }

    @Test
    void aRoundBesideTheProgrammeHasItsOwnPreparationAndNoFirstMeeting() {
        ledger.programmeStartsOn = day("2026-08-31");
        ledger.on("2027-03-01");
        clocks.on(new ReReferralRequested(CASE, day("2027-03-01")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2027-03-01 2027-05-24 RUNNING");
        ledger.meeting(CASE, "2027-05-03");
        clocks.on(new RecommendationRecorded(CASE, RecommendationResult.RESOURCE_PROGRAMME, day("2027-05-03"),
            day("2027-05-03")));
        assertThat(ledger.of(CASE, FIRST_MEETING)).isEmpty();
        clocks.on(new ReReferralEnded(CASE, day("2027-05-10")));
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2027-03-01 2027-05-24 MET 2027-05-03");
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2027-05-03 2027-05-04 CANCELLED");
        assertThat(ledger.of(CASE, END)).containsExactly("2028-02-27 2027-11-07 RUNNING");
    }

    @Test
    void theProgrammeTakesARoundBesideItAlong() {
        clocks.on(new ReReferralRequested(CASE, day("2026-08-24")));
        clocks.on(new ProgrammeEnded(CASE, day("2026-08-24")));
        assertThat(ledger.deadlines.running(CASE)).isEmpty();
        assertThat(ledger.log(CASE, PREPARATION, 0)).last()
            .isEqualTo("2 CANCELLED 2026-08-24 2026-11-16 2026-11-16 programme-ended");
    }

    @Test
    void anAppealIsReassessedWithinFourWeeks() {
        clocks.on(new AppealReceived(CASE, day("2026-08-20")));
        assertThat(ledger.of(CASE, REASSESSMENT)).containsExactly("2026-08-20 2026-09-17 RUNNING");
        ledger.on("2026-09-18");
        clocks.on(new AppealReassessed(CASE, day("2026-09-18")));
        assertThat(ledger.of(CASE, REASSESSMENT)).containsExactly("2026-08-20 2026-09-17 MET_LATE 2026-09-18");
    }

    private void granted(String from, String to) {
        clocks.on(new DecisionMade(CASE, DecisionResult.GRANTED, ledger.clock.today(), day(from), day(to)));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
