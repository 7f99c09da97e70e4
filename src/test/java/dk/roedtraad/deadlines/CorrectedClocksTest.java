package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.RegistrationCorrected;
import dk.roedtraad.meetings.RecommendationHandedOver;
import dk.roedtraad.plans.PlanFollowedUp;
import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.RuleMother;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectedClocksTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aCaseIsOpened() {
        ledger.on("2026-02-02");
        ledger.clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, LocalDate.parse("2026-02-02"), true));
    }

    private void corrects(String act, String said, String right) {
        clocks.on(new RegistrationCorrected(CASE, act, null, null, LocalDate.parse(said), LocalDate.parse(right)));
    }

    @Test
    void whatWasMetOnAWrongDayIsMetOnTheRightOne() {
        ledger.meeting(CASE, "2026-04-20");
        ledger.on("2026-04-21");
        ledger.clocks.on(new RecommendationHandedOver(CASE, LocalDate.parse("2026-04-21")));
        corrects("handOverRecommendation", "2026-04-21", "2026-04-20");
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-20 2026-04-21 MET 2026-04-20");
        assertThat(ledger.log(CASE, HANDOVER, 0)).last()
            .isEqualTo("3 CORRECTED 2026-04-20 2026-04-21 2026-04-21 registration-corrected");
    }

    @Test
    void whatCountsFromAWrongDayCountsFromTheRightOneBeItEarlierOrLater() {
        corrects("openCase", "2026-02-02", "2026-01-26");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 SUPERSEDED",
            "2026-01-26 2026-04-20 RUNNING");
        corrects("openCase", "2026-01-26", "2026-02-09");
        assertThat(ledger.of(CASE, PREPARATION)).last().isEqualTo("2026-02-09 2026-05-04 RUNNING");
    }

    @Test
    void aFollowUpMovesItsOwnDayAndTheNextOne() {
        ledger.plan(CASE, "2026-05-04");
        ledger.on("2026-05-28");
        ledger.clocks.on(new PlanFollowedUp(CASE, LocalDate.parse("2026-05-27")));
        corrects("followUpPlan", "2026-05-27", "2026-05-28");
        corrects("followUpPlan", "2026-05-28", "2026-05-26");
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).contains("2026-05-04 2026-06-01 MET 2026-05-26",
            "2026-05-26 2026-06-23 RUNNING");
    }

    @Test
    void whatWasMetOnAnotherDayThanWasSaidStays() {
        ledger.meeting(CASE, "2026-04-20");
        ledger.on("2026-04-21");
        ledger.clocks.on(new RecommendationHandedOver(CASE, LocalDate.parse("2026-04-21")));
        corrects("handOverRecommendation", "2026-04-20", "2026-04-19");
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-20 2026-04-21 MET 2026-04-21");
        assertThat(ledger.log(CASE, HANDOVER, 0)).hasSize(2);
    }

    @Test
    void whereTheRightDayHasNoRuleNothingIsOwedAndThatIsTold() {
        ledger.profiles.put(RuleMother.PROFILE, List.of(RuleMother.with(Effect.WARNING)));
        ledger.told.clear();
        corrects("openCase", "2026-02-02", "2026-01-26");
        assertThat(ledger.of(CASE, PREPARATION)).containsExactly("2026-02-02 2026-04-27 SUPERSEDED");
        assertThat(ledger.told).containsExactly(new DeadlineEnded(CASE, null, PREPARATION));
    }

    @Test
    void whereTheRightDayHasItsRuleTheDeadlineIsToldOfAndNotEnded() {
        ledger.told.clear();
        corrects("openCase", "2026-02-02", "2026-01-26");
        assertThat(ledger.told)
            .containsExactly(new DeadlineArmed(CASE, null, PREPARATION, LocalDate.parse("2026-04-20")));
    }

    @Test
    void aFollowUpIsTakenBackOnlyOfTheDayThatMetOneDeadlineAndBeganTheNext() {
        ledger.plan(CASE, "2026-05-04");
        ledger.on("2026-05-28");
        ledger.clocks.on(new PlanFollowedUp(CASE, LocalDate.parse("2026-05-27")));
        List<String> before = ledger.of(CASE, PLAN_FOLLOW_UP);
        Duty duty = Duty.of(CASE, PLAN_FOLLOW_UP);
        clocks.hands.takeBack(duty, LocalDate.parse("2026-05-26"));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).isEqualTo(before);
        clocks.hands.anchorRightly(duty, LocalDate.parse("2026-05-27"), LocalDate.parse("2026-05-26"));
        clocks.hands.takeBack(duty, LocalDate.parse("2026-05-27"));
        clocks.hands.takeBack(duty, LocalDate.parse("2026-05-26"));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).last().isEqualTo("2026-05-26 2026-06-23 RUNNING");
        clocks.hands.anchorRightly(duty, LocalDate.parse("2026-05-26"), LocalDate.parse("2026-05-27"));
        clocks.hands.takeBack(duty, LocalDate.parse("2026-05-27"));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).last().isEqualTo("2026-05-04 2026-06-01 DUE_SOON");
    }

    @Test
    void whatDoesNotHangOnTheWrongDayStays() {
        List<String> before = ledger.of(CASE, PREPARATION);
        corrects("openCase", "2026-02-03", "2026-02-04");
        corrects("holdMeeting", "2026-02-02", "2026-02-04");
        corrects("orderMedicalCertificate", "2026-02-02", "2026-02-04");
        assertThat(ledger.of(CASE, PREPARATION)).isEqualTo(before);
    }
}
