package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.MONDAY;
import static dk.roedtraad.matching.Situations.aPlacement;
import static dk.roedtraad.matching.Situations.closedAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final LocalDate FIRST_DAY = MONDAY.plusWeeks(1);

    private final Placement placement = aPlacement();

    @Test
    void itRunsFromItsFirstDay() {
        assertThat(placement.state(FIRST_DAY.minusDays(1))).isEqualTo(PlacementState.AGREED);
        assertThat(placement.state(FIRST_DAY)).isEqualTo(PlacementState.RUNNING);
    }

    @Test
    void itsLastDayDoesNotEndIt() {
        assertThat(placement.state(FIRST_DAY.plusYears(1))).isEqualTo(PlacementState.RUNNING);
    }

    @Test
    void whatHasEndedIsStillToBeClosed() {
        placement.end(FIRST_DAY, "Fik arbejde");
        assertThat(placement.state(FIRST_DAY)).isEqualTo(PlacementState.ENDED);
        placement.close(FIRST_DAY, closedAs(PlacementOutcome.COMPLETED));
        assertThat(placement.state(FIRST_DAY)).isEqualTo(PlacementState.CLOSED);
    }

    @Test
    void whatStoppedWithTheCaseGoesOnWithIt() {
        placement.stopWithCase(FIRST_DAY);
        assertThat(placement.state(FIRST_DAY)).isEqualTo(PlacementState.STOPPED);
        placement.goesOnWithCase();
        assertThat(placement.state(FIRST_DAY)).isEqualTo(PlacementState.RUNNING);
    }

    @Test
    void itEndsOnlyOnce() {
        placement.end(FIRST_DAY, "Fik arbejde");
        assertThatThrownBy(() -> placement.end(FIRST_DAY, "Igen"))
            .hasFieldOrPropertyWithValue("code", "placement-ended");
    }

    @Test
    void nothingHappensInItBeforeItIsAgreed() {
        assertThatThrownBy(() -> placement.end(MONDAY.minusDays(1), "For tidligt"))
            .hasFieldOrPropertyWithValue("code", "before-agreement");
        assertThatThrownBy(() -> placement.close(MONDAY.minusDays(1), closedAs(PlacementOutcome.COMPLETED)))
            .hasFieldOrPropertyWithValue("code", "before-agreement");
    }

    @Test
    void closingKeepsTheDayOnWhichItEnded() {
        placement.end(FIRST_DAY, "Fik arbejde");
        placement.close(FIRST_DAY.plusDays(3), closedAs(PlacementOutcome.CONTINUED));
        PlacementView view = placement.view(FIRST_DAY.plusDays(3), List.of());
        assertThat(view.endedOn()).isEqualTo(FIRST_DAY);
        assertThat(view.closing().learned()).isEqualTo("Korte dage virker");
    }

    @Test
    void itStopsWithTheCase() {
        placement.stopWithCase(FIRST_DAY);
        assertThat(placement.state(FIRST_DAY)).isEqualTo(PlacementState.STOPPED);
        assertThat(placement.view(FIRST_DAY, List.of()).closing()).isNull();
    }
}
