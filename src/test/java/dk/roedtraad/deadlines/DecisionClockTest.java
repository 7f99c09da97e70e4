package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.APPEAL;
import static dk.roedtraad.rules.RuleKeys.CERTIFICATE;
import static dk.roedtraad.rules.RuleKeys.DECISION;
import static dk.roedtraad.rules.RuleKeys.REASSESSMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.cases.ReReferralEnded;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.preparation.CertificateOrdered;
import dk.roedtraad.preparation.CertificateReceived;
import dk.roedtraad.preparation.PreparationStopped;
import dk.roedtraad.programme.AppealReceived;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The certificate, the decision after the team's meeting of 20 April 2026, and what the citizen may do then. */
class DecisionClockTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void theTeamHasMet() {
        ledger.profiles.put(RuleMother.PROFILE, RuleMother.everyRule());
        ledger.meeting(CASE, "2026-04-20");
    }

    @Test
    void theCertificateIsAwaitedThirtyDaysRolledToAWorkingDay() {
        clocks.on(new CertificateOrdered(CASE, day("2026-04-20")));
        assertThat(ledger.of(CASE, CERTIFICATE)).containsExactly("2026-04-20 2026-05-20 RUNNING");
        clocks.on(new RegistrationCorrected(CASE, "orderMedicalCertificate", null, null, day("2026-04-20"),
            day("2026-04-16")));
        assertThat(ledger.of(CASE, CERTIFICATE)).last().isEqualTo("2026-04-16 2026-05-18 RUNNING");
        ledger.on("2026-05-19");
        clocks.on(new CertificateReceived(CASE, day("2026-05-19")));
        clocks.on(new RegistrationCorrected(CASE, "receiveMedicalCertificate", null, null, day("2026-05-19"),
            day("2026-05-18")));
        assertThat(ledger.of(CASE, CERTIFICATE)).last()
            .isEqualTo("2026-04-16 2026-05-18 MET_REGISTERED_LATE 2026-05-18");
    }

    @Test
    void aPreparationThatStopsAwaitsNoCertificate() {
        clocks.on(new CertificateOrdered(CASE, day("2026-04-20")));
        clocks.on(new PreparationStopped(CASE, day("2026-04-20")));
        assertThat(ledger.of(CASE, CERTIFICATE)).containsExactly("2026-04-20 2026-05-20 CANCELLED");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADJOURNED")
    void everyRecommendationAsksForADecision(RecommendationResult result) {
        recommended(result);
        assertThat(ledger.of(CASE, DECISION)).containsExactly("2026-04-20 2026-05-18 RUNNING");
    }

    @Test
    void anAdjournmentAsksForNone() {
        recommended(RecommendationResult.ADJOURNED);
        assertThat(ledger.of(CASE, DECISION)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GRANTED")
    void everyDecisionMeetsIt(DecisionResult result) {
        recommended(RecommendationResult.RESOURCE_PROGRAMME);
        ledger.on("2026-05-19");
        clocks.on(new DecisionMade(CASE, result, day("2026-05-19"), null, null));
        assertThat(ledger.of(CASE, DECISION)).containsExactly("2026-04-20 2026-05-18 MET_LATE 2026-05-19");
    }

    @Test
    void theMeetingsRightDayIsThatOfTheRecommendation() {
        recommended(RecommendationResult.FLEX_JOB);
        clocks.on(new RegistrationCorrected(CASE, "holdMeeting", null, null, day("2026-04-20"), day("2026-04-13")));
        assertThat(ledger.of(CASE, DECISION)).last().isEqualTo("2026-04-13 2026-05-11 RUNNING");
    }

    @Test
    void theDecisionsRightDayIsThatOfTheAppealWindowToo() {
        recommended(RecommendationResult.FLEX_JOB);
        decided(DecisionResult.OTHER_OUTCOME);
        clocks.on(new RegistrationCorrected(CASE, "recordDecision", null, null, day("2026-05-04"), day("2026-05-01")));
        assertThat(ledger.of(CASE, DECISION)).containsExactly("2026-04-20 2026-05-18 MET 2026-05-01");
        assertThat(ledger.of(CASE, APPEAL)).last().isEqualTo("2026-05-01 2026-05-29 RUNNING");
    }

    @Test
    void aRoundThatEndsAsksForNoDecision() {
        recommended(RecommendationResult.RESOURCE_PROGRAMME);
        clocks.on(new ReReferralEnded(CASE, day("2026-04-20")));
        assertThat(ledger.of(CASE, DECISION)).containsExactly("2026-04-20 2026-05-18 CANCELLED");
    }

    @Test
    void theDecisionIsOwedAgainInACaseThatIsReopenedBeforeIt() {
        recommended(RecommendationResult.FLEX_JOB);
        decided(DecisionResult.OTHER_OUTCOME);
        clocks.on(new CaseClosed(CASE, CaseOutcome.FLEX_JOB, day("2026-05-04")));
        clocks.on(new CaseReopened(CASE, Phase.DECISION, day("2026-05-04")));
        assertThat(ledger.of(CASE, DECISION)).last().isEqualTo("2026-04-20 2026-05-18 RUNNING");
    }

    @Test
    void theAppealWindowLapsesByItselfAndIsNobodysNextDay() {
        decided(DecisionResult.OTHER_OUTCOME);
        assertThat(ledger.of(CASE, APPEAL)).containsExactly("2026-05-04 2026-06-01 RUNNING");
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-04-21"));
        ledger.on("2026-06-02");
        assertThat(ledger.of(CASE, APPEAL)).containsExactly("2026-05-04 2026-06-01 LAPSED");
    }

    @Test
    void whatIsNotFollowedCannotBeAppealed() {
        decided(DecisionResult.NOT_FOLLOWED);
        assertThat(ledger.of(CASE, APPEAL)).isEmpty();
    }

    @Test
    void anAppealMeetsTheWindowAndAsksForAReassessment() {
        decided(DecisionResult.OTHER_OUTCOME);
        ledger.on("2026-05-11");
        clocks.on(new AppealReceived(CASE, day("2026-05-11")));
        assertThat(ledger.of(CASE, APPEAL)).containsExactly("2026-05-04 2026-06-01 MET 2026-05-11");
        assertThat(ledger.of(CASE, REASSESSMENT)).containsExactly("2026-05-11 2026-06-08 RUNNING");
    }

    private void recommended(RecommendationResult result) {
        clocks.on(new RecommendationRecorded(CASE, result, day("2026-04-20"), day("2026-04-22")));
    }

    private void decided(DecisionResult result) {
        ledger.on("2026-05-04");
        clocks.on(new DecisionMade(CASE, result, day("2026-05-04"), null, null));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
