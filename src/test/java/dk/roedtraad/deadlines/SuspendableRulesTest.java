package dk.roedtraad.deadlines;

import static dk.roedtraad.rules.RuleKeys.FIRST_EFFORT;
import static dk.roedtraad.rules.RuleKeys.FIRST_MEETING;
import static dk.roedtraad.rules.RuleKeys.PLAN_FOLLOW_UP;
import static dk.roedtraad.rules.RuleKeys.PREPARATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.SuspensionGround;
import dk.roedtraad.rules.RuleKeys;
import dk.roedtraad.rules.RuleMother;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuspendableRulesTest {

    private final SuspendableRules rules = new SuspendableRules();

    @BeforeEach
    void theDefaultProfile() {
        rules.source = profile -> RuleMother.defaultProfile();
    }

    @ParameterizedTest
    @EnumSource(value = SuspensionGround.class, names = {"SICKNESS", "HOLIDAY", "LEAVE"})
    void anAbsentCitizenIsNeitherMetNorFollowedUp(SuspensionGround ground) {
        assertThat(of(ground)).containsExactly(FIRST_MEETING, PLAN_FOLLOW_UP);
    }

    @Test
    void waitingForTreatmentDoesNotStopTheFollowUpOfThePlan() {
        assertThat(of(SuspensionGround.TREATMENT)).containsExactly(FIRST_EFFORT);
    }

    @Test
    void waitingForTheCertificateHoldsUpThePreparation() {
        assertThat(of(SuspensionGround.CERTIFICATE)).containsExactly(PREPARATION);
    }

    @ParameterizedTest
    @EnumSource(value = SuspensionGround.class, names = {"EXEMPTION", "CONTACT_FREE"})
    void exemptAndContactFreeDaysNeverCountTowardsTheSixMonths(SuspensionGround ground) {
        assertThat(of(ground)).contains(FIRST_EFFORT);
        assertThat(of(ground, PLAN_FOLLOW_UP)).containsExactly(PLAN_FOLLOW_UP, FIRST_EFFORT);
        assertThat(of(ground, FIRST_EFFORT, FIRST_EFFORT)).containsExactly(FIRST_EFFORT);
    }

    @Test
    void anotherGroundSaysWhichRules() {
        assertThatThrownBy(() -> of(SuspensionGround.OTHER))
            .hasFieldOrPropertyWithValue("code", "suspension-without-rules");
        assertThat(of(SuspensionGround.OTHER, PREPARATION)).containsExactly(PREPARATION);
    }

    @Test
    void aRuleThatIsNotThereOrDoesNotStandStillIsRefused() {
        assertThatThrownBy(() -> of(SuspensionGround.SICKNESS, PREPARATION, "F-NONE"))
            .hasFieldOrPropertyWithValue("code", "unknown-rule");
        assertThatThrownBy(() -> of(SuspensionGround.SICKNESS, RuleKeys.END))
            .hasFieldOrPropertyWithValue("code", "rule-not-suspendable");
    }

    private List<String> of(SuspensionGround ground, String... named) {
        return rules.of(RuleMother.PROFILE, ground, List.of(named));
    }
}
