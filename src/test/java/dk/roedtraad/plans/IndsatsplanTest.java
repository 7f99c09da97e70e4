package dk.roedtraad.plans;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.plans.Indsatsplan.Effort;
import dk.roedtraad.plans.Indsatsplan.Goal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndsatsplanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final Effort EFFORT = effort(MONDAY, null);

    private static Effort effort(LocalDate from, LocalDate to) {
        return new Effort(Area.HEALTH, "Træning to gange om ugen", "Borgeren", from, to, true);
    }

    private static Indsatsplan plan(String noGoalReason, Effort effort, Goal... goals) {
        return new Indsatsplan(List.of(goals), noGoalReason, List.of(effort), true, null);
    }

    @Test
    void aPlanLeadsToAJobOrAnEducation() {
        assertThatCode(() -> plan(null, EFFORT, new Goal(Area.JOB, "Lager")).check("")).doesNotThrowAnyException();
        assertThatCode(() -> plan(null, EFFORT, new Goal(Area.EDUCATION, "HF")).check("")).doesNotThrowAnyException();
    }

    @Test
    void aHealthGoalAloneIsNotEnough() {
        assertThatThrownBy(() -> plan(null, EFFORT, new Goal(Area.HEALTH, "Bedre søvn")).check(""))
            .hasFieldOrPropertyWithValue("code", "plan-without-goal");
    }

    @Test
    void aPlanWithoutSuchAGoalSaysWhy() {
        assertThatThrownBy(() -> plan(" ", EFFORT).check("")).hasFieldOrPropertyWithValue("code", "plan-without-goal");
        assertThatCode(() -> plan("Venter på behandling", EFFORT).check("")).doesNotThrowAnyException();
    }

    @Test
    void anEffortMayLastOneDay() {
        assertThatCode(() -> plan("Venter", effort(MONDAY, MONDAY)).check("")).doesNotThrowAnyException();
    }

    @Test
    void anEffortDoesNotEndBeforeItStarts() {
        assertThatThrownBy(() -> plan("Venter", effort(MONDAY, MONDAY.minusDays(1))).check(""))
            .hasFieldOrPropertyWithValue("code", "effort-ends-before-start");
    }
}
