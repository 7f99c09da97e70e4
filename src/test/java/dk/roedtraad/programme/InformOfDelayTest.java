package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InformOfDelayTest {

    private static final LocalDate SENT = LocalDate.of(2026, 3, 2);

    @Test
    void theDecisionIsStillToCome() {
        assertThatCode(() -> InformOfDelay.expectedAfter(SENT, SENT.plusDays(1))).doesNotThrowAnyException();
    }

    @Test
    void aDecisionOfTheSameDayNeedsNoLetter() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> InformOfDelay.expectedAfter(SENT, SENT))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo("expected-before-letter"));
    }
}
