package dk.roedtraad.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.tasks.Occasion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        assertThat(RecommendationAnswer.of(List.of(), List.of())).isEmpty();
        assertThat(RecommendationAnswer.of(List.of(slot(true)), List.of(saying(1, RecommendationResult.FLEX_JOB),
            saying(2, RecommendationResult.ADJOURNED)))).isEqualTo(Map.of("recommendation", "ADJOURNED"));
    }

    @Test
    void anIndstillingThatTheCitizenHasNotGotIsToBeHandedOver() {
        Recommendation waiting = saying(1, RecommendationResult.FLEX_JOB);
        assertThat(RecommendationAnswer.of(List.of(slot(true)), List.of(waiting)))
            .containsEntry("meetingEntry", "RECOMMENDED");
        waiting.handedOver(MEETING, new HandOverRecommendation.Form(null, HandOverRecommendation.How.LETTER, true));
        assertThat(RecommendationAnswer.of(List.of(slot(true)), List.of(waiting))).doesNotContainKey("meetingEntry");
    }

    @Test
    void aMeetingWithoutIndstillingIsToBeAnswered() {
        assertThat(RecommendationAnswer.of(List.of(slot(true)), List.of())).isEqualTo(Map.of("meetingEntry", "HELD"));
        assertThat(RecommendationAnswer.of(List.of(slot(false)), List.of())).isEmpty();
    }

    private static AgendaItem slot(boolean held) {
        AgendaItem slot = new AgendaItem(UUID.randomUUID(), 1, UUID.randomUUID(), 1,
            new Invitation(MEETING, true, Set.of(AttendeeRole.CITIZEN)));
        if (held) {
            slot.held(MEETING, new HoldMeeting.Form(null, MeetingOutcome.HELD, List.of(), null, null, "ill", null,
                null));
        }
        return slot;
    }
}
