package dk.roedtraad.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tasks.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommendationAnswerTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 3);

    private static Recommendation saying(int number, RecommendationResult result) {
        return new Recommendation(new Occasion(UUID.randomUUID(), null, null, MEETING), number, MEETING,
            new RecordRecommendation.Form(null, result, null, null, null, null, true, null));
    }

    @Test
    void theLastOneCounts() {
        assertThat(RecommendationAnswer.of(List.of())).isEmpty();
        assertThat(RecommendationAnswer.of(List.of(saying(1, RecommendationResult.ADJOURNED),
            saying(2, RecommendationResult.FLEX_JOB)))).isEqualTo(Map.of("recommendation", "FLEX_JOB"));
    }
}
