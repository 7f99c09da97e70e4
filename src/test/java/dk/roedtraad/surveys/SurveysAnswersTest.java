package dk.roedtraad.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveysAnswersTest {

    @Test
    void nothingIsSaidOfWhatWasNotAsked() {
        assertThat(SurveysAnswers.of(List.of(MeasurementKind.PROGRESSION), List.of())).isEmpty();
    }

    @Test
    void theLastSurveyCounts() {
        assertThat(SurveysAnswers.of(List.of(), List.of(Survey.VISITATION)))
            .isEqualTo(Map.of("surveyed", "VISITATION"));
        assertThat(SurveysAnswers.of(List.of(), List.of(Survey.SIX_MONTHS, Survey.VISITATION)))
            .isEqualTo(Map.of("surveyed", "SIX_MONTHS"));
    }

    @Test
    void aBaselineIsMeasuredOnce() {
        assertThat(SurveysAnswers.of(List.of(MeasurementKind.BASELINE), List.of()))
            .isEqualTo(Map.of("baselineMeasured", true));
    }
}
