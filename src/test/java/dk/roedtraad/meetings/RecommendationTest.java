package dk.roedtraad.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.tasks.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 3, 3);

    private static final Advice.Goal FARM = new Advice.Goal(Advice.GoalKind.JOB, "Nogle timer på en gård");

    private static final HandOverRecommendation.Form BY_HAND =
        new HandOverRecommendation.Form(null, HandOverRecommendation.How.IN_PERSON, true);

    private final Recommendation indstilling = new Recommendation(
        new Occasion(UUID.randomUUID(), UUID.randomUUID(), null, MEETING.plusDays(1)), 1, MEETING,
        new RecordRecommendation.Form(null, RecommendationResult.RESOURCE_PROGRAMME, 24, "Tilbage til arbejde",
            List.of(FARM), null, true, null));

    @Test
    void itMayBeHandedOverOnTheDayOfTheMeeting() {
        indstilling.handedOver(MEETING, BY_HAND);
        assertThat(indstilling.handedOverOn()).isEqualTo(MEETING);
    }

    @Test
    void itIsNotHandedOverBeforeTheMeeting() {
        assertThatThrownBy(() -> indstilling.handedOver(MEETING.minusDays(1), BY_HAND))
            .hasFieldOrPropertyWithValue("code", "handed-over-before-meeting");
        assertThat(indstilling.handedOverOn()).isNull();
    }

    @Test
    void itIsShownAsRecorded() {
        assertThat(RecommendationView.of(indstilling)).isEqualTo(new RecommendationView(1, MEETING,
            MEETING.plusDays(1), RecommendationResult.RESOURCE_PROGRAMME, 24, "Tilbage til arbejde", List.of(FARM),
            List.of(), true, null, null, null, null));
    }

    @Test
    void theAdviceIsReadAsItWasWritten() {
        AdviceColumn column = new AdviceColumn();
        Advice advice = new Advice(List.of(FARM), null);
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(advice))).isEqualTo(advice);
    }
}
