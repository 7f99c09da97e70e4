package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.meetings.RecommendationHandedOver;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.programme.ConversationForm;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.programme.FirstMeetingHeld;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the team's meeting sets going. */
class HandoverAndFirstMeetingClockTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aCaseIsOpened() {
        ledger.on("2026-02-02");
        clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-02-02"), true));
    }

    @Test
    void theHandoverEndsWhenTheCitizenHasTheIndstilling() {
        ledger.meeting(CASE, "2026-04-24");
        clocks.on(new RecommendationHandedOver(CASE, day("2026-04-28")));
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-24 2026-04-27 MET_LATE 2026-04-28");
        assertThat(ledger.nextDue).containsEntry(CASE, null);
    }

    @Test
    void aRecommendedProgrammeStartsTheFirstMeetingFromTheTeamsMeeting() {
        ledger.meeting(CASE, "2026-04-20");
        clocks.on(recommendation(RecommendationResult.RESOURCE_PROGRAMME, "2026-04-20", "2026-04-22"));
        assertThat(ledger.of(CASE, FIRST_MEETING)).containsExactly("2026-04-20 2026-05-04 RUNNING");
        assertThat(ledger.of(CASE, PREPARATION)).hasSize(1);
        clocks.on(new FirstMeetingHeld(CASE, ConversationForm.IN_PERSON, day("2026-05-01")));
        assertThat(ledger.of(CASE, FIRST_MEETING)).containsExactly("2026-04-20 2026-05-04 MET 2026-05-01");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"RESOURCE_PROGRAMME", "ADJOURNED"})
    void anotherRecommendationStartsNothing(RecommendationResult result) {
        ledger.meeting(CASE, "2026-04-20");
        clocks.on(recommendation(result, "2026-04-20", "2026-04-20"));
        assertThat(ledger.of(CASE, FIRST_MEETING)).isEmpty();
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-20 2026-04-21 DUE_SOON");
        assertThat(ledger.of(CASE, PREPARATION)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"GRANTED", "CONTINUED"})
    void aDecisionThatGrantsNothingCancelsTheFirstMeeting(DecisionResult result) {
        aRecommendedProgramme();
        clocks.on(new DecisionMade(CASE, result, day("2026-04-21"), null, null));
        assertThat(ledger.of(CASE, FIRST_MEETING)).containsExactly("2026-04-20 2026-05-04 CANCELLED");
        assertThat(ledger.log(CASE, FIRST_MEETING, 0)).last()
            .isEqualTo("2 CANCELLED 2026-04-21 2026-05-04 2026-05-04 no-programme");
    }

    @Test
    void aGrantLeavesTheFirstMeetingRunning() {
        aRecommendedProgramme();
        clocks.on(new DecisionMade(CASE, DecisionResult.GRANTED, day("2026-04-21"), day("2026-05-01"),
            day("2027-10-31")));
        assertThat(ledger.of(CASE, FIRST_MEETING)).containsExactly("2026-04-20 2026-05-04 RUNNING");
    }

    @Test
    void theCaseKnowsTheEarliestDueDay() {
        aRecommendedProgramme();
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-04-21"));
        clocks.on(new RecommendationHandedOver(CASE, day("2026-04-20")));
        assertThat(ledger.nextDue).containsEntry(CASE, day("2026-05-04"));
    }

    private void aRecommendedProgramme() {
        ledger.meeting(CASE, "2026-04-20");
        clocks.on(new RecommendationRecorded(CASE, RecommendationResult.RESOURCE_PROGRAMME, day("2026-04-20"),
            day("2026-04-20")));
    }

    private static RecommendationRecorded recommendation(RecommendationResult result, String heldOn, String on) {
        return new RecommendationRecorded(CASE, result, day(heldOn), day(on));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
