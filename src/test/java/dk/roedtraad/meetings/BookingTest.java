package dk.roedtraad.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookingTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static final UUID CASE = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static final Invitation INVITATION =
        new Invitation(TUESDAY, true, Set.of(AttendeeRole.VK, AttendeeRole.CITIZEN));

    private static AgendaItem slotOf(UUID caseId) {
        return new AgendaItem(caseId, 1, UUID.randomUUID(), 1, INVITATION);
    }

    @Test
    void theTeamMeetsOnTheFirstDayOfThePreparationAtTheEarliest() {
        assertThatCode(() -> Booking.requireAfterCaseBegan(TUESDAY, TUESDAY, "/meetingId"))
            .doesNotThrowAnyException();
        assertThatThrownBy(() -> Booking.requireAfterCaseBegan(TUESDAY, TUESDAY.plusDays(1), "/meetingId"))
            .hasFieldOrPropertyWithValue("code", "meeting-before-case");
    }

    @Test
    void aPastMeetingIsBookedOnlyAsOfADayBeforeIt() {
        assertThatCode(() -> Booking.requireNotBeforeBooking(TUESDAY, TUESDAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Booking.requireNotBeforeBooking(TUESDAY, TUESDAY.plusDays(1)))
            .hasFieldOrPropertyWithValue("code", "meeting-before-booking");
    }

    @Test
    void aCaseIsOnAnAgendaOnce() {
        assertThatCode(() -> Booking.requireNotThereAlready(List.of(slotOf(UUID.randomUUID())), CASE))
            .doesNotThrowAnyException();
        assertThatThrownBy(() -> Booking.requireNotThereAlready(List.of(slotOf(CASE)), CASE))
            .hasFieldOrPropertyWithValue("code", "already-on-agenda").hasFieldOrPropertyWithValue("status", 409);
    }

    @Test
    void citizenAndVkMustBeInvited() {
        BookMeeting.Form form = new BookMeeting.Form(null, UUID.randomUUID(), true, Set.of(AttendeeRole.CITIZEN));
        assertThatCode(() -> BookMeeting.requireInvited(form, AttendeeRole.CITIZEN, "citizen-not-invited"))
            .doesNotThrowAnyException();
        assertThatThrownBy(() -> BookMeeting.requireInvited(form, AttendeeRole.VK, "vk-not-invited"))
            .hasFieldOrPropertyWithValue("code", "vk-not-invited");
    }

    @Test
    void theSamePeopleAreInvitedToAnotherDay() {
        Invitation again = slotOf(CASE).invitationAgain(TUESDAY.plusDays(7));
        assertThat(again).isEqualTo(new Invitation(TUESDAY.plusDays(7), true, INVITATION.invited()));
    }
}
