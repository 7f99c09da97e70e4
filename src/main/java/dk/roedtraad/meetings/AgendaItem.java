package dk.roedtraad.meetings;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A case's slot on a day of the team. It is booked; then the meeting is held, or the case is moved to another day, or
 * the case ends before it comes to that. A case has one booked slot at most.
 */
@Entity
@Table(name = "agenda_item")
class AgendaItem extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "booking_no")
    private int bookingNumber;

    @Column(name = "slot")
    private int slot;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "material_sent")
    private boolean materialSent;

    @Column(name = "invited")
    private String invited;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AgendaItemState state;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Convert(converter = AttendanceColumn.class)
    @Column(name = "attendance")
    private List<Attendance> attendance;

    @Column(name = "employment_first")
    private Boolean employmentDiscussedFirst;

    @Column(name = "citizen_presented_plan")
    private Boolean citizenPresentedPlan;

    @Column(name = "citizen_absent_because")
    private String absentCitizenReason;

    @Column(name = "rescheduled_because")
    private String rescheduledBecause;

    protected AgendaItem() {
    }

    AgendaItem(UUID caseId, int bookingNumber, UUID meetingId, int slot, Invitation invitation) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.bookingNumber = bookingNumber;
        this.meetingId = meetingId;
        this.slot = slot;
        this.bookedOn = invitation.on();
        this.materialSent = invitation.materialSent();
        this.invited = joined(invitation.invited());
        this.state = AgendaItemState.BOOKED;
        this.attendance = List.of();
    }

    void held(LocalDate on, HoldMeeting.Form form) {
        state = AgendaItemState.HELD;
        heldOn = on;
        attendance = List.copyOf(form.attendance());
        employmentDiscussedFirst = form.employmentDiscussedFirst();
        citizenPresentedPlan = form.citizenPresentedPlan();
        absentCitizenReason = form.absentCitizenReason();
    }

    void rescheduled(String because) {
        state = AgendaItemState.RESCHEDULED;
        rescheduledBecause = because;
    }

    void cancel() {
        state = AgendaItemState.CANCELLED;
    }

    void bookAgain() {
        state = AgendaItemState.BOOKED;
    }

    /** @return what the citizen and the others were told, for the same people on another day */
    Invitation invitationAgain(LocalDate on) {
        return new Invitation(on, materialSent, invited());
    }

    private static String joined(Collection<AttendeeRole> roles) {
        return roles.stream().sorted().map(AttendeeRole::name).collect(Collectors.joining(" "));
    }

    Set<AttendeeRole> invited() {
        Set<AttendeeRole> roles = EnumSet.noneOf(AttendeeRole.class);
        Arrays.stream(invited.split(" ")).map(AttendeeRole::valueOf).forEach(roles::add);
        return roles;
    }

    UUID caseId() {
        return caseId;
    }

    UUID meetingId() {
        return meetingId;
    }

    int bookingNumber() {
        return bookingNumber;
    }

    int slot() {
        return slot;
    }

    LocalDate bookedOn() {
        return bookedOn;
    }

    boolean materialSent() {
        return materialSent;
    }

    AgendaItemState state() {
        return state;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    List<Attendance> attendance() {
        return attendance;
    }

    Boolean employmentDiscussedFirst() {
        return employmentDiscussedFirst;
    }

    Boolean citizenPresentedPlan() {
        return citizenPresentedPlan;
    }

    String absentCitizenReason() {
        return absentCitizenReason;
    }

    String rescheduledBecause() {
        return rescheduledBecause;
    }
}
