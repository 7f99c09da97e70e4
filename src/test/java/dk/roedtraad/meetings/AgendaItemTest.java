package dk.roedtraad.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgendaItemTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    private static final List<Attendance> BOTH = List.of(
        new Attendance(AttendeeRole.CITIZEN, null, Attendance.How.IN_PERSON),
        new Attendance(AttendeeRole.VK, "vk1", Attendance.How.VIDEO));

    private final AgendaItem item = new AgendaItem(UUID.randomUUID(), 1, UUID.randomUUID(), 2,
        new Invitation(TUESDAY.minusDays(14), true, Set.of(AttendeeRole.CITIZEN, AttendeeRole.VK)));

    @Test
    void itBeginsBooked() {
        assertThat(item.state()).isEqualTo(AgendaItemState.BOOKED);
        assertThat(item.heldOn()).isNull();
        assertThat(item.attendance()).isEmpty();
        assertThat(Agenda.TAKEN).contains(item.state());
    }

    @Test
    void aHeldMeetingTellsWhoWasThere() {
        item.held(TUESDAY, new HoldMeeting.Form(TUESDAY, MeetingOutcome.HELD, BOTH, true, false, null, null, null));
        assertThat(item.state()).isEqualTo(AgendaItemState.HELD);
        assertThat(item.heldOn()).isEqualTo(TUESDAY);
        assertThat(item.attendance()).isEqualTo(BOTH);
        assertThat(Agenda.TAKEN).contains(item.state());
    }

    @Test
    void aMovedCaseLeavesItsSlot() {
        item.rescheduled("Borgeren er syg");
        assertThat(item.state()).isEqualTo(AgendaItemState.RESCHEDULED);
        assertThat(item.rescheduledBecause()).isEqualTo("Borgeren er syg");
        assertThat(Agenda.TAKEN).doesNotContain(item.state());
    }

    @Test
    void aCaseThatEndsLeavesItsSlot() {
        item.cancel();
        assertThat(item.state()).isEqualTo(AgendaItemState.CANCELLED);
        assertThat(Agenda.TAKEN).doesNotContain(item.state());
    }

    @Test
    void attendanceIsReadAsItWasWritten() {
        AttendanceColumn column = new AttendanceColumn();
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(BOTH))).isEqualTo(BOTH);
    }

    @Test
    void everybodyMayBeInvited() {
        Set<AttendeeRole> all = Set.of(AttendeeRole.values());
        Invitation open = new Invitation(TUESDAY, false, all);
        AgendaItem full = new AgendaItem(UUID.randomUUID(), 1, UUID.randomUUID(), 1, open);
        assertThat(full.invited()).isEqualTo(all);
    }

    @Test
    void aPageOfMeetingsContinuesWhereItEnded() {
        MeetingSearch.Key key = new MeetingSearch.Key(TUESDAY, "09:30", UUID.randomUUID());
        assertThat(MeetingSearch.Key.parse(key.toString())).isEqualTo(key);
    }
}
