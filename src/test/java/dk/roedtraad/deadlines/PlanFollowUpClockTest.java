package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.plans.IndsatsplanAgreed;
import dk.roedtraad.plans.PlanFollowedUp;
import dk.roedtraad.programme.ProgrammeEnded;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each follow-up of the plan starts the next clock. */
class PlanFollowUpClockTest {

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final LedgerInMemory ledger = new LedgerInMemory();

    private final TurnClocks clocks = ledger.clocks;

    @BeforeEach
    void aCaseIsOpened() {
        ledger.on("2026-02-02");
        clocks.on(new CaseOpened(CASE, RuleMother.PROFILE, day("2026-02-02"), true));
    }

    @Test
    void eachFollowUpOfThePlanStartsTheNext() {
        ledger.plan(CASE, "2026-05-04");
        ledger.on("2026-05-28");
        clocks.on(new PlanFollowedUp(CASE, day("2026-05-27")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-01 MET 2026-05-27",
            "2026-05-27 2026-06-24 RUNNING");
        assertThat(ledger.told).endsWith(new DeadlineArmed(CASE, null, PLAN_FOLLOW_UP, day("2026-06-24")))
            .doesNotContain(new DeadlineEnded(CASE, null, PLAN_FOLLOW_UP));
    }

    @Test
    void aFollowUpOnTheDayOfThePlanCounts() {
        ledger.plan(CASE, "2026-05-04");
        clocks.on(new PlanFollowedUp(CASE, day("2026-05-04")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-01 MET 2026-05-04",
            "2026-05-04 2026-06-01 RUNNING");
    }

    @Test
    void anOlderFollowUpTypedLaterMovesNothing() {
        ledger.plan(CASE, "2026-05-04");
        ledger.on("2026-05-28");
        clocks.on(new PlanFollowedUp(CASE, day("2026-05-27")));
        clocks.on(new PlanFollowedUp(CASE, day("2026-05-26")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).last().isEqualTo("2026-05-27 2026-06-24 RUNNING");
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).hasSize(2);
    }

    @Test
    void aFollowUpAfterTheProgrammeEndedStartsNothing() {
        ledger.plan(CASE, "2026-05-04");
        clocks.on(new ProgrammeEnded(CASE, day("2026-05-04")));
        clocks.on(new PlanFollowedUp(CASE, day("2026-05-04")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-01 CANCELLED");
        assertThat(ledger.log(CASE, PLAN_FOLLOW_UP, 0)).last()
            .isEqualTo("2 CANCELLED 2026-05-04 2026-06-01 2026-06-01 programme-ended");
    }

    @Test
    void aFollowUpUnderAProfileThatHasLostTheRuleIsTheLast() {
        ledger.plan(CASE, "2026-05-04");
        ledger.profiles.put(RuleMother.PROFILE, List.of(RuleMother.due(1, Unit.WEEKS)));
        clocks.on(new PlanFollowedUp(CASE, day("2026-05-04")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-01 MET 2026-05-04");
        assertThat(ledger.told).endsWith(new DeadlineEnded(CASE, null, PLAN_FOLLOW_UP));
    }

    @Test
    void aPlanAgreedAnewTakesThePlaceOfTheOld() {
        ledger.plan(CASE, "2026-05-04");
        ledger.on("2026-05-11");
        clocks.on(new IndsatsplanAgreed(CASE, day("2026-05-11")));
        clocks.on(new IndsatsplanAgreed(CASE, day("2026-05-11")));
        clocks.on(new IndsatsplanAgreed(CASE, day("2026-05-08")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-01 SUPERSEDED",
            "2026-05-11 2026-06-08 RUNNING");
        assertThat(ledger.log(CASE, PLAN_FOLLOW_UP, 0)).last()
            .isEqualTo("2 SUPERSEDED 2026-05-11 2026-06-01 2026-06-01 anchor-moved");
        assertThat(ledger.told).doesNotContain(new DeadlineEnded(CASE, null, PLAN_FOLLOW_UP));
    }

    @Test
    void aRuleThatHasGoneLeavesWhatRuns() {
        ledger.plan(CASE, "2026-05-04");
        ledger.profiles.put(RuleMother.PROFILE, List.of(RuleMother.due(1, Unit.WEEKS)));
        clocks.on(new IndsatsplanAgreed(CASE, day("2026-05-11")));
        assertThat(ledger.of(CASE, PLAN_FOLLOW_UP)).containsExactly("2026-05-04 2026-06-01 RUNNING");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
