package dk.roedtraad.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlansAnswersTest {

    @Test
    void nothingIsSaidOfWhatIsNotWritten() {
        assertThat(PlansAnswers.of(false, false, false)).isEmpty();
    }

    @Test
    void theMappingEndsWithTheGoal() {
        assertThat(PlansAnswers.of(true, false, false)).isEqualTo(Map.of("mapping", "CV"));
        assertThat(PlansAnswers.of(true, true, false)).isEqualTo(Map.of("mapping", "GOAL"));
    }

    @Test
    void goalsWithoutACvAreGoneThroughAgain() {
        assertThat(PlansAnswers.of(false, true, false)).isEmpty();
    }

    @Test
    void aPlanIsAgreed() {
        assertThat(PlansAnswers.of(false, false, true)).isEqualTo(Map.of("planAgreed", true));
    }
}
