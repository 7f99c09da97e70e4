package dk.roedtraad.meetings;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** T1.8: books the case onto a day of the team and invites, the citizen and the VK above all (A3.07, A3.11). */
@ApplicationScoped
class BookMeeting implements TaskAct<BookMeeting.Form> {

    @Inject
    Booking booking;

    @Inject
    CaseProgress progress;

    /**
     * Onto which day, and who was invited.
     *
     * @param occurredOn the day of booking, not after the meeting
     * @param meetingId the day of the team, one of {@code /rehabilitation-meetings}
     * @param materialSent whether the team has got the material
     * @param invited who was invited, the citizen and the VK among them
     */
    public record Form(
        @Label(da = "Dato for booking", en = "Booked on") LocalDate occurredOn,
        @Label(da = "Rehabiliteringsmøde", en = "Rehabilitation meeting") @NotNull UUID meetingId,
        @Label(da = "Materialet er sendt til teamet", en = "Material sent to the team") @NotNull
        Boolean materialSent,
        @Label(da = "Inviterede", en = "Invited") @NotNull @Size(max = 13) Set<@NotNull AttendeeRole> invited)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("bookMeeting", "Book rehabiliteringsmøde", "Book the rehabilitation meeting",
            Role.COORDINATOR, Performer.TEAM, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        requireInvited(form, AttendeeRole.CITIZEN, "citizen-not-invited");
        requireInvited(form, AttendeeRole.VK, "vk-not-invited");
        Invitation invitation = new Invitation(occasion.occurredOn(), form.materialSent(), form.invited());
        booking.take(occasion.caseId(), form.meetingId(), invitation, "/meetingId");
        progress.meetingBooked(occasion.caseId(), occasion.occurredOn());
        return Outcome.none();
    }

    static void requireInvited(Form form, AttendeeRole role, String code) {
        if (!form.invited().contains(role)) {
            throw Problem.unprocessable(code, "The meeting cannot be booked without inviting " + role + ".",
                "Invite " + role + ", and book the meeting then.").at("/invited", "must contain " + role);
        }
    }
}
