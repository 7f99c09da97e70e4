package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.FIRST_SURVEY;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT;
import static dk.roedtraad.rules.RuleKeys.PLACEMENT_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PLAN;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PROGRESSION;
import static dk.roedtraad.rules.RuleKeys.SECOND_SURVEY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.matching.PlacementAgreed;
import dk.roedtraad.matching.PlacementBegan;
import dk.roedtraad.matching.PlacementClosed;
import dk.roedtraad.matching.PlacementEndedEarly;
import dk.roedtraad.matching.PlacementFollowedUp;
import dk.roedtraad.matching.PlacementResumed;
import dk.roedtraad.programme.ProgrammeEnded;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.surveys.CitizenSurveyed;
import dk.roedtraad.surveys.MeasurementKind;
import dk.roedtraad.surveys.ProgressionMeasured;
import dk.roedtraad.surveys.Survey;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a programme owes that was granted on 22 December 2025 and began on 5 January 2026. */
class ProgrammeDutiesClockTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final UUID MATCH = UUID.fromString("00000000-0000-4000-8000-00000000000a");

    private static final UUID OTHER_MATCH = UUID.fromString("00000000-0000-4000-8000-00000000000b");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aProgrammeIsGranted() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.on("2025-12-22");
        ledger.granted(CASE, "2026-01-05", "2027-12-31");
    }

    @Test
    void thePlanIsOwedFourWeeksAfterTheStart() {
        assertThat(ledger.of(CASE, PLAN)).containsExactly("2026-01-05 2026-02-02 RUNNING");
        ledger.plan(CASE, "2026-02-03");
        assertThat(ledger.of(CASE, PLAN)).containsExactly("2026-01-05 2026-02-02 MET_LATE 2026-02-03");
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-02-03 2026-03-03 RUNNING");
    }

    @Test
    void aPlanThatIsAgreedBeforeTheStartMeetsItToo() {
        ledger.plan(CASE, "2025-12-29");
        assertThat(ledger.of(CASE, PLAN)).containsExactly("2026-01-05 2026-02-02 MET 2025-12-29");
    }

    @Test
    void aDayOfThePlanThatWasWrongIsSetRight() {
        ledger.plan(CASE, "2026-01-19");
        clocks.on(new RegistrationCorrected(CASE, "makeIndsatsplan", null, null, day("2026-01-19"), day("2026-01-16")));
        assertThat(ledger.of(CASE, PLAN)).containsExactly("2026-01-05 2026-02-02 MET 2026-01-16");
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).last().isEqualTo("2026-01-16 2026-02-13 RUNNING");
    }

    @Test
    void progressionIsOwedEveryThreeMonths() {
        assertThat(ledger.of(CASE, PROGRESSION)).containsExactly("2026-01-05 2026-04-05 RUNNING");
        measured(MeasurementKind.BASELINE, "2026-01-12");
        measured(MeasurementKind.PROGRESSION, "2026-04-13");
        assertThat(ledger.of(CASE, PROGRESSION)).containsExactly("2026-01-05 2026-04-05 MET 2026-01-12",
            "2026-01-12 2026-04-12 MET_LATE 2026-04-13", "2026-04-13 2026-07-13 RUNNING");
        measured(MeasurementKind.FINAL, "2026-05-04");
        assertThat(ledger.of(CASE, PROGRESSION)).hasSize(3).last().isEqualTo("2026-04-13 2026-07-13 MET 2026-05-04");
        measured(MeasurementKind.PROGRESSION, "2026-05-05");
        assertThat(ledger.of(CASE, PROGRESSION)).hasSize(3);
    }

    @Test
    void theCitizenIsAskedTwoWeeksAfterTheDecisionAndAfterHalfAYear() {
        assertThat(ledger.of(CASE, FIRST_SURVEY)).containsExactly("2025-12-22 2026-01-05 RUNNING");
        assertThat(ledger.of(CASE, SECOND_SURVEY)).containsExactly("2026-01-05 2026-07-19 RUNNING");
        clocks.on(new CitizenSurveyed(CASE, Survey.VISITATION, day("2025-12-22")));
        assertThat(ledger.of(CASE, FIRST_SURVEY)).containsExactly("2025-12-22 2026-01-05 MET 2025-12-22");
        assertThat(ledger.of(CASE, SECOND_SURVEY)).containsExactly("2026-01-05 2026-07-19 RUNNING");
        ledger.on("2026-07-06");
        clocks.on(new CitizenSurveyed(CASE, Survey.SIX_MONTHS, day("2026-07-06")));
        assertThat(ledger.of(CASE, SECOND_SURVEY)).containsExactly("2026-01-05 2026-07-19 MET 2026-07-06");
    }

    @Test
    void theFirstPlacementIsOwedByWeekNineWhereTheProfileAsksForIt() {
        assertThat(ledger.of(CASE, PLACEMENT)).containsExactly("2026-01-05 2026-03-09 RUNNING");
        ledger.on("2026-03-02");
        clocks.on(new PlacementBegan(CASE, day("2026-01-04")));
        clocks.on(new PlacementBegan(CASE, day("2026-03-02")));
        assertThat(ledger.of(CASE, PLACEMENT)).containsExactly("2026-01-05 2026-03-09 MET 2026-03-02");
    }

    @Test
    void everyPlacementIsFollowedUpByItself() {
        ledger.on("2026-02-23");
        clocks.on(new PlacementAgreed(CASE, MATCH, day("2026-03-02")));
        clocks.on(new PlacementAgreed(CASE, OTHER_MATCH, day("2026-02-23")));
        ledger.on("2026-03-16");
        clocks.on(new PlacementFollowedUp(CASE, MATCH, day("2026-03-16"), true));
        assertThat(ledger.of(followUp(MATCH))).containsExactly("2026-03-02 2026-03-16 MET 2026-03-16",
            "2026-03-16 2026-03-30 RUNNING");
        assertThat(ledger.of(followUp(OTHER_MATCH))).containsExactly("2026-02-23 2026-03-09 OVERDUE");
        clocks.on(new RegistrationCorrected(CASE, "followUpPlacement", null, MATCH, day("2026-03-16"),
            day("2026-03-13")));
        assertThat(ledger.of(followUp(MATCH))).containsExactly("2026-03-02 2026-03-16 MET 2026-03-13",
            "2026-03-16 2026-03-30 SUPERSEDED", "2026-03-13 2026-03-27 RUNNING");
        clocks.on(new PlacementFollowedUp(CASE, OTHER_MATCH, day("2026-03-16"), false));
        assertThat(ledger.of(followUp(OTHER_MATCH))).containsExactly("2026-02-23 2026-03-09 MET_LATE 2026-03-16");
    }

    @Test
    void aPlacementThatHasEndedIsFollowedUpNoMore() {
        ledger.on("2026-03-02");
        clocks.on(new PlacementAgreed(CASE, MATCH, day("2026-03-02")));
        clocks.on(new PlacementAgreed(CASE, OTHER_MATCH, day("2026-03-02")));
        clocks.on(new PlacementEndedEarly(CASE, MATCH, day("2026-03-02")));
        clocks.on(new PlacementClosed(CASE, OTHER_MATCH, day("2026-03-02")));
        assertThat(ledger.of(followUp(MATCH))).containsExactly("2026-03-02 2026-03-16 CANCELLED");
        assertThat(ledger.of(followUp(OTHER_MATCH))).containsExactly("2026-03-02 2026-03-16 CANCELLED");
    }

    @Test
    void aPlacementThatGoesOnWithAReopenedCaseIsFollowedUpAgain() {
        ledger.on("2026-03-02");
        clocks.on(new PlacementAgreed(CASE, MATCH, day("2026-03-02")));
        clocks.on(new CaseClosed(CASE, CaseOutcome.WITHDRAWN, day("2026-03-02")));
        clocks.on(new PlacementResumed(CASE, MATCH, day("2026-03-02")));
        clocks.on(new CaseReopened(CASE, Phase.PROGRAMME, day("2026-03-02")));
        assertThat(ledger.of(followUp(MATCH))).last().isEqualTo("2026-03-02 2026-03-16 RUNNING");
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule()).contains(PLAN, PROGRESSION,
            FIRST_SURVEY, SECOND_SURVEY, PLACEMENT, RuleKeys.CONTACT, RuleKeys.LEGAL_TALKS, RuleKeys.APPEAL);
    }

    @Test
    void aFurtherPeriodAsksForNoNewPlanAndNoNewSurvey() {
        ledger.plan(CASE, "2026-01-19");
        ledger.on("2027-12-01");
        ledger.granted(CASE, "2028-01-01", "2029-12-31");
        assertThat(ledger.of(CASE, PLAN)).hasSize(1);
        assertThat(ledger.of(CASE, FIRST_SURVEY)).hasSize(1);
        assertThat(ledger.of(CASE, PROGRESSION)).hasSize(1);
        assertThat(ledger.of(CASE, RuleKeys.CONTACT)).hasSize(1);
    }

    @Test
    void nothingOfTheProgrammeIsOwedAfterItsEndButAnAppealMayStillCome() {
        clocks.on(new PlacementAgreed(CASE, MATCH, day("2025-12-22")));
        clocks.on(new ProgrammeEnded(CASE, day("2025-12-22")));
        assertThat(ledger.deadlines.running(CASE)).extracting(row -> row.duty().rule())
            .containsExactly(RuleKeys.APPEAL);
    }

    private void measured(MeasurementKind kind, String on) {
        ledger.on(on);
        clocks.on(new ProgressionMeasured(CASE, kind, day(on)));
    }

    private static Duty followUp(UUID match) {
        return new Duty(CASE, match, PLACEMENT_FOLLOW_UP);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
