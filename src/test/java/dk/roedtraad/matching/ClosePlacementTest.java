package dk.roedtraad.matching;

import static dk.roedtraad.matching.Situations.closedAs;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosePlacementTest {

    @ParameterizedTest
    @EnumSource(names = {"CONVERTED_TO_ORDINARY_HOURS", "CONVERTED_TO_JOB"})
    void aConversionTellsItsOrdinaryHours(PlacementOutcome conversion) {
        assertThatThrownBy(() -> ClosePlacement.check(closedAs(conversion)))
            .hasFieldOrPropertyWithValue("code", "ordinary-hours-missing");
        assertThatCode(() -> ClosePlacement.check(new ClosePlacement.Form(null, conversion, BigDecimal.TEN, null, null,
            "Korte dage virker"))).doesNotThrowAnyException();
    }

    @Test
    void breakingOffTellsByWhomAndWhy() {
        assertThatThrownBy(() -> ClosePlacement.check(closedAs(PlacementOutcome.BROKEN_OFF)))
            .hasFieldOrPropertyWithValue("code", "breaking-off-unexplained");
        assertThatThrownBy(() -> ClosePlacement.check(new ClosePlacement.Form(null, PlacementOutcome.BROKEN_OFF, null,
            Party.CITIZEN, " ", "Korte dage virker")))
            .hasFieldOrPropertyWithValue("code", "breaking-off-unexplained");
        assertThatCode(() -> ClosePlacement.check(new ClosePlacement.Form(null, PlacementOutcome.BROKEN_OFF, null,
            Party.COMPANY, "Ordrestop", "Korte dage virker"))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CONTINUED"})
    void otherwiseOnlyWhatWasLearnedIsTold(PlacementOutcome outcome) {
        assertThatCode(() -> ClosePlacement.check(closedAs(outcome))).doesNotThrowAnyException();
    }
}
