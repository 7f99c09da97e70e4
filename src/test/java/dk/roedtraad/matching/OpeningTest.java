package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.COMPANY;
import static dk.roedtraad.matching.Situations.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private final Opening opening = new Opening(openTo(MONDAY.plusDays(4)));

    private static OpeningForm openTo(LocalDate day) {
        return new OpeningForm(COMPANY, "Lagermedhjælper", null, new BigDecimal("7.5"), MONDAY, day);
    }

    @Test
    void itCanBeUsedToItsLastDay() {
        assertThat(opening.state(MONDAY.plusDays(4))).isEqualTo(OpeningState.OPEN);
        assertThat(opening.state(MONDAY.plusDays(5))).isEqualTo(OpeningState.EXPIRED);
    }

    @Test
    void itStaysOpenWithoutALastDay() {
        assertThat(new Opening(openTo(null)).state(MONDAY.plusYears(5))).isEqualTo(OpeningState.OPEN);
    }

    @Test
    void itIsFilledOnlyOnce() {
        opening.fill(MONDAY);
        assertThat(opening.state(MONDAY)).isEqualTo(OpeningState.FILLED);
        assertThatThrownBy(() -> opening.fill(MONDAY)).hasFieldOrPropertyWithValue("code", "opening-not-open");
    }

    @Test
    void aClosedOneIsNotFilled() {
        opening.close(MONDAY, "Ordrestop");
        assertThatThrownBy(() -> opening.fill(MONDAY)).hasFieldOrPropertyWithValue("code", "opening-not-open");
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> openTo(MONDAY.minusDays(1)).check())
            .hasFieldOrPropertyWithValue("code", "opening-ends-before-start");
    }
}
