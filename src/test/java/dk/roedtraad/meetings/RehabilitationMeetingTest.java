package dk.roedtraad.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RehabilitationMeetingTest {

    private static RehabilitationMeeting day(String startsAt, int capacity, int minutes) {
        return new RehabilitationMeeting(
            new MeetingForm(LocalDate.of(2026, 3, 3), startsAt, "Rådhuset", "rehab", capacity, minutes));
    }

    @Test
    void theFirstCaseTakesTheFirstSlot() {
        assertThat(day("09:00", 3, 30).freeSlot(List.of())).isEqualTo(1);
    }

    @Test
    void aSlotThatWasLeftIsGivenAgain() {
        assertThat(day("09:00", 3, 30).freeSlot(List.of(1, 3))).isEqualTo(2);
    }

    @Test
    void aFullDayHasNoSlot() {
        assertThatThrownBy(() -> day("09:00", 3, 30).freeSlot(List.of(1, 2, 3)))
            .hasFieldOrPropertyWithValue("code", "meeting-full").hasFieldOrPropertyWithValue("status", 409);
    }

    @Test
    void slotsFollowOneAnother() {
        RehabilitationMeeting day = day("09:00", 5, 45);
        assertThat(List.of(day.startOf(1), day.startOf(2), day.startOf(5))).containsExactly("09:00", "09:45", "12:00");
    }

    @Test
    void aDayMayEndAtMidnightButNotAfterIt() {
        assertThatCode(() -> day("22:00", 4, 30)).doesNotThrowAnyException();
        assertThatThrownBy(() -> day("22:01", 4, 30))
            .hasFieldOrPropertyWithValue("code", "meeting-past-midnight");
    }
}
