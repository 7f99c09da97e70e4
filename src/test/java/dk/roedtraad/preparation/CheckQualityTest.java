package dk.roedtraad.preparation;

import static dk.roedtraad.preparation.QualityVerdict.NOT_RELEVANT;
import static dk.roedtraad.preparation.QualityVerdict.READY;
import static dk.roedtraad.preparation.QualityVerdict.SEND_BACK;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.cases.CaseOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckQualityTest {

    private static CheckQuality.Form verdict(QualityVerdict verdict, String reason, CaseOutcome outcome) {
        return new CheckQuality.Form(null, verdict, reason, outcome);
    }

    @Test
    void aReadyCaseNeedsNoReason() {
        assertThatCode(() -> CheckQuality.requireReason(verdict(READY, null, null))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = QualityVerdict.class, names = {"SEND_BACK", "NOT_RELEVANT"})
    void anyOtherVerdictNeedsOne(QualityVerdict verdict) {
        assertThatThrownBy(() -> CheckQuality.requireReason(verdict(verdict, " ", null)))
            .hasFieldOrPropertyWithValue("code", "reason-missing");
    }

    @ParameterizedTest
    @EnumSource(value = CaseOutcome.class, names = {"WITHDRAWN", "OTHER_EFFORT"})
    void aCaseThatIsNotRelevantLeadsOutOfTheFlow(CaseOutcome outcome) {
        assertThatCode(() -> CheckQuality.requireFittingOutcome(verdict(NOT_RELEVANT, "Rask", outcome), false))
            .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = CaseOutcome.class, mode = EnumSource.Mode.EXCLUDE, names = {"WITHDRAWN", "OTHER_EFFORT"})
    void itLeadsToNoOtherOutcome(CaseOutcome outcome) {
        assertThatThrownBy(() -> CheckQuality.requireFittingOutcome(verdict(NOT_RELEVANT, "Rask", outcome), false))
            .hasFieldOrPropertyWithValue("code", "outcome-not-allowed");
    }

    @Test
    void itMustLeadSomewhere() {
        assertThatThrownBy(() -> CheckQuality.requireFittingOutcome(verdict(NOT_RELEVANT, "Rask", null), false))
            .hasFieldOrPropertyWithValue("code", "outcome-not-allowed");
    }

    @Test
    void aCaseThatGoesOnHasNoOutcome() {
        assertThatCode(() -> CheckQuality.requireFittingOutcome(verdict(SEND_BACK, "CV mangler", null), false))
            .doesNotThrowAnyException();
        assertThatThrownBy(() -> CheckQuality.requireFittingOutcome(verdict(READY, null, CaseOutcome.WITHDRAWN), false))
            .hasFieldOrPropertyWithValue("code", "outcome-not-allowed");
    }

    @Test
    void besideAProgrammeTheCaseLeadsNowhere() {
        assertThatCode(() -> CheckQuality.requireFittingOutcome(verdict(NOT_RELEVANT, "Rask", null), true))
            .doesNotThrowAnyException();
        assertThatThrownBy(() -> CheckQuality.requireFittingOutcome(
            verdict(NOT_RELEVANT, "Rask", CaseOutcome.WITHDRAWN), true))
            .hasFieldOrPropertyWithValue("code", "outcome-not-allowed");
    }
}
