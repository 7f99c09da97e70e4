package dk.roedtraad.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FollowUpPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final Indsatsplan PLAN = new Indsatsplan(null, "Venter på behandling", List.of(), true, null);

    private static FollowUpPlan.Form found(FollowUpResult result, Indsatsplan plan) {
        return new FollowUpPlan.Form(MONDAY, result, true, true, null, plan);
    }

    private static PlanFollowUp kept(FollowUpPlan.Form form, int nextVersion) {
        return new PlanFollowUp(new Writing(UUID.randomUUID(), nextVersion, MONDAY,
            Instant.parse("2026-03-02T09:00:00Z"), "s1"), form);
    }

    @Test
    void anAdjustedPlanIsGiven() {
        assertThatThrownBy(() -> FollowUpPlan.planMustMatchResult(found(FollowUpResult.ADJUSTED, null)))
            .hasFieldOrPropertyWithValue("code", "changes-missing");
        assertThatCode(() -> FollowUpPlan.planMustMatchResult(found(FollowUpResult.GOAL_CHANGED, PLAN)))
            .doesNotThrowAnyException();
    }

    @Test
    void anUnchangedPlanIsNotGiven() {
        assertThatThrownBy(() -> FollowUpPlan.planMustMatchResult(found(FollowUpResult.UNCHANGED, PLAN)))
            .hasFieldOrPropertyWithValue("code", "changes-not-expected");
    }

    @Test
    void aPlanIsNotFollowedUpBeforeItWasAgreed() {
        assertThatThrownBy(() -> FollowUpPlan.mustNotComeBefore(MONDAY, MONDAY.minusDays(1)))
            .hasFieldOrPropertyWithValue("code", "follow-up-before-plan");
        assertThatCode(() -> FollowUpPlan.mustNotComeBefore(MONDAY, MONDAY)).doesNotThrowAnyException();
    }

    @Test
    void aFollowUpKnowsTheVersionThatStandsAfterIt() {
        assertThat(kept(found(FollowUpResult.UNCHANGED, null), 3).view().planVersion()).isEqualTo(2);
        assertThat(kept(found(FollowUpResult.ADJUSTED, PLAN), 3).view().planVersion()).isEqualTo(3);
    }
}
