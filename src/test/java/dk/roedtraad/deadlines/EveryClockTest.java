package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.HANDOVER;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.CaseClosed;
import dk.roedtraad.cases.CaseOpened;
import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.meetings.RecommendationHandedOver;
import dk.roedtraad.meetings.RecommendationRecorded;
import dk.roedtraad.meetings.RecommendationResult;
import dk.roedtraad.plans.EffortBegan;
import dk.roedtraad.plans.PlanFollowedUp;
import dk.roedtraad.programme.AppealReassessed;
import dk.roedtraad.programme.ConversationForm;
import dk.roedtraad.programme.DecisionMade;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.programme.FirstMeetingHeld;
import dk.roedtraad.programme.StatusSettled;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.RuleMother;
import dk.roedtraad.rules.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every clock. */
class EveryClockTest {

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
    void anUnknownProfileIsRefused() {
        ledger.profiles.clear();
        CaseOpened opened = new CaseOpened(OTHER, RuleMother.PROFILE, day("2026-02-02"), true);
        assertThatThrownBy(() -> clocks.on(opened)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(422);
            assertThat(problem.code()).isEqualTo("unknown-profile");
        });
    }

    @Test
    void aProfileWithoutTheRuleHasNoSuchDeadline() {
        ledger.profiles.put(RuleMother.PROFILE, List.of(RuleMother.due(1, Unit.WEEKS)));
        clocks.on(new CaseOpened(OTHER, RuleMother.PROFILE, day("2026-02-02"), true));
        assertThat(ledger.deadlines.running(OTHER)).isEmpty();
    }

    @Test
    void aClosedCaseOwesNothing() {
        aRecommendedProgramme();
        clocks.on(new CaseOpened(OTHER, RuleMother.PROFILE, day("2026-02-02"), true));
        clocks.on(new CaseClosed(CASE, CaseOutcome.WITHDRAWN, day("2026-04-20")));
        assertThat(ledger.deadlines.running(CASE)).isEmpty();
        assertThat(ledger.of(CASE, HANDOVER)).containsExactly("2026-04-20 2026-04-21 CANCELLED");
        assertThat(ledger.log(CASE, FIRST_MEETING, 0)).last()
            .isEqualTo("2 CANCELLED 2026-04-20 2026-05-04 2026-05-04 case-closed");
        assertThat(ledger.nextDue).containsEntry(CASE, null).containsEntry(OTHER, day("2026-04-27"));
        assertThat(ledger.told).contains(new DeadlineEnded(CASE, null, FIRST_MEETING),
            new DeadlineEnded(CASE, null, HANDOVER));
    }

    @Test
    void whatFindsItsClockNotRunningChangesNothing() {
        List<String> before = ledger.of(CASE, PREPARATION);
        clocks.on(new RecommendationHandedOver(CASE, day("2026-02-02")));
        clocks.on(new FirstMeetingHeld(CASE, ConversationForm.IN_PERSON, day("2026-02-02")));
        clocks.on(new DecisionMade(CASE, DecisionResult.OTHER_OUTCOME, day("2026-02-02"), null, null));
        clocks.on(new StatusSettled(CASE, day("2026-02-02")));
        clocks.on(new EffortBegan(CASE, day("2026-02-02")));
        clocks.on(new AppealReassessed(CASE, day("2026-02-02")));
        clocks.on(new PlanFollowedUp(CASE, day("2026-02-02")));
        assertThat(ledger.deadlines.rows).hasSize(1);
        assertThat(ledger.of(CASE, PREPARATION)).isEqualTo(before);
    }

    @Test
    void aDeadlineKeepsItsTeamItsRuleAndWhoArmedIt() {
        Deadline armed = ledger.deadlines.rows.get(0);
        assertThat(armed.team()).isEqualTo("team-nord");
        assertThat(armed.terms()).isEqualTo(RuleMother.defaultProfile().get(0));
        assertThat(armed.plannedDueOn()).isEqualTo("2026-04-27");
        DeadlineEventView entry = ledger.deadlines.log(armed.id()).get(0).view();
        assertThat(entry.person()).isEqualTo("anna");
        assertThat(entry.client()).isEqualTo("kiss");
        assertThat(entry.registeredAt()).isEqualTo("2026-02-02T11:00:00Z");
    }

    private void aRecommendedProgramme() {
        ledger.meeting(CASE, "2026-04-20");
        clocks.on(new RecommendationRecorded(CASE, RecommendationResult.RESOURCE_PROGRAMME, day("2026-04-20"),
            day("2026-04-20")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
