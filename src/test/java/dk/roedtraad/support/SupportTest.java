package dk.roedtraad.support;

import static dk.roedtraad.support.Situations.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.roedtraad.rest.Problem;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static final UUID CASE = UUID.randomUUID();

    private final Support mentor = new Support(CASE, MONDAY, Situations.MENTOR);

    private final Support sparring = new Support(CASE, MONDAY, Situations.SPARRING);

    @Test
    void aMentorRunsToItsLastDay() {
        assertThat(mentor.state(MONDAY.plusDays(60), false)).isEqualTo(SupportState.OPEN);
        assertThat(mentor.state(MONDAY.plusDays(61), false)).isEqualTo(SupportState.ENDED);
        refused(mentor, MONDAY.plusDays(61), "support-ended");
    }

    @Test
    void whatHasEndedDoesNotEndAgain() {
        sparring.end(MONDAY.plusDays(3), "Korte pauser.");
        assertThat(sparring.state(MONDAY.plusDays(3), false)).isEqualTo(SupportState.ENDED);
        refused(sparring, MONDAY.plusDays(4), "support-ended");
    }

    @Test
    void nothingEndsBeforeItWasGiven() {
        refused(mentor, MONDAY.minusDays(1), "support-ended-before-given");
        assertThat(mentor.state(MONDAY, false)).isEqualTo(SupportState.OPEN);
    }

    @Test
    void whatIsOpenLapsesWithTheCaseAndWhatHasEndedStaysEnded() {
        mentor.end(MONDAY, "Flyttet.");
        assertThat(mentor.state(MONDAY, true)).isEqualTo(SupportState.ENDED);
        assertThat(sparring.state(MONDAY, true)).isEqualTo(SupportState.LAPSED);
    }

    private static void refused(Support support, LocalDate on, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> support.end(on, "Slut."))
            .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
