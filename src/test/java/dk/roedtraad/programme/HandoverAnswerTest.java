package dk.roedtraad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoverAnswerTest {

    private static final UUID CASE = UUID.randomUUID();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Instant EARLY = Instant.parse("2026-03-02T09:00:00Z");

    private static final Instant LATE = Instant.parse("2026-03-09T09:00:00Z");

    private static <E extends JournalEntry> E at(Instant when, E entry) {
        entry.sign("signe", when);
        return entry;
    }

    private static ProgrammeMeeting threeParty() {
        return ProgrammeMeeting.threeParty(CASE, DAY, new HoldThreePartyMeeting.Form(null, List.of(), "sara", null));
    }

    private static ProgrammeMeeting first() {
        return ProgrammeMeeting.first(CASE, DAY, new HoldFirstMeeting.Form(null, null, List.of(), null));
    }

    private static Decision notFollowed() {
        return new Decision(CASE, DAY, new RecordDecision.Form(null, DecisionResult.NOT_FOLLOWED, null, null, null,
            null, "Mangler helbred"));
    }

    @Test
    void theLastMeetingHeldCounts() {
        assertThat(HandoverAnswer.of(List.of(), List.of())).isEmpty();
        assertThat(HandoverAnswer.of(List.of(at(EARLY, threeParty())), List.of()))
            .isEqualTo(Map.of("handover", "THREE_PARTY"));
        assertThat(HandoverAnswer.of(List.of(at(EARLY, threeParty()), at(EARLY, first())), List.of()))
            .isEqualTo(Map.of("handover", "FIRST_MEETING"));
    }

    @Test
    void aHandoverBrokenOffByTheDecisionDoesNotCount() {
        assertThat(HandoverAnswer.of(List.of(at(EARLY, threeParty())), List.of(at(LATE, notFollowed())))).isEmpty();
        assertThat(HandoverAnswer.of(List.of(at(LATE, threeParty())), List.of(at(EARLY, notFollowed())))).isNotEmpty();
    }
}
