package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiveAppealTest {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

    private static void checked(String receivedOn, String lateBecause) {
        LocalDate on = LocalDate.parse(receivedOn);
        ReceiveAppeal.requireInTime(new ReceiveAppeal.Form(on, AppealedBy.CITIZEN, "Uenig", lateBecause), on, DECIDED);
    }

    private static void refused(String receivedOn, String lateBecause, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> checked(receivedOn, lateBecause))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-03-30"})
    void anAppealComesWithinFourWeeksOfTheDecision(String receivedOn) {
        assertThatCode(() -> checked(receivedOn, null)).doesNotThrowAnyException();
        refused(receivedOn, "Borgeren var indlagt", "field-not-applicable");
    }

    @Test
    void oneThatComesLaterIsTakenUpForAReason() {
        refused("2026-03-31", null, "appeal-too-late");
        refused("2026-03-31", " ", "appeal-too-late");
        assertThatCode(() -> checked("2026-03-31", "Borgeren var indlagt")).doesNotThrowAnyException();
    }

    @Test
    void nothingIsAppealedBeforeItIsDecided() {
        refused("2026-03-01", null, "appeal-before-decision");
    }
}
