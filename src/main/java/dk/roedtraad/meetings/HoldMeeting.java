package dk.roedtraad.meetings;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * T2.1: registers that the team met about the case, with whom and how (A3.09-A3.11), or that the case was moved to
 * another day, as when the citizen did not come; the preparation's deadline then runs on (D.4).
 */
@ApplicationScoped
class HoldMeeting implements TaskAct<HoldMeeting.Form> {

    @Inject
    Meetings meetings;

    @Inject
    Agenda agenda;

    @Inject
    Booking booking;

    @Inject
    Organisation organisation;

    @Inject
    Event<MeetingHeld> meetingHeld;

    /**
     * How the meeting went. The fields between outcome and rescheduledTo are about a meeting that was held, the last
     * two about one that was moved.
     *
     * @param occurredOn the day of the meeting; for one that was moved, the day on which that was settled
     * @param outcome held or rescheduled
     * @param attendance who was there and who was not
     * @param employmentDiscussedFirst whether the talk began with work (A3.09), or null when not noted
     * @param citizenPresentedPlan whether the citizen presented their own plan (A3.10), or null when not noted
     * @param absentCitizenReason why it was held without the citizen; wanted when the citizen did not take part (D.4)
     * @param rescheduledTo the other day of the team
     * @param rescheduledBecause why it was moved
     */
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Udfald", en = "Outcome") @NotNull MeetingOutcome outcome,
        @Label(da = "Deltagere", en = "Attendance") @Size(max = 30) List<@NotNull @Valid Attendance> attendance,
        @Label(da = "Beskæftigelse blev drøftet først", en = "Employment discussed first")
        Boolean employmentDiscussedFirst,
        @Label(da = "Borgeren præsenterede sin plan", en = "The citizen presented the plan")
        Boolean citizenPresentedPlan,
        @Label(da = "Hvorfor mødet blev holdt uden borgeren", en = "Why it was held without the citizen")
        @Size(max = 1000) String absentCitizenReason,
        @Label(da = "Flyttet til mødet", en = "Rescheduled to") UUID rescheduledTo,
        @Label(da = "Hvorfor mødet blev flyttet", en = "Why it was rescheduled") @Size(max = 1000)
        String rescheduledBecause)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("holdMeeting", "Hold rehabiliteringsmøde", "Hold the rehabilitation meeting",
            Role.COORDINATOR, Performer.TEAM, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        AgendaItem item = agenda.booked(occasion.caseId());
        if (form.outcome() == MeetingOutcome.HELD) {
            hold(item, occasion, form);
        } else {
            reschedule(item, occasion, form);
        }
        return Outcome.with("meetingOutcome", form.outcome());
    }

    private void hold(AgendaItem item, Occasion occasion, Form form) {
        MeetingRules.requireTheMeetingsDay(occasion.occurredOn(), meetings.get(item.meetingId()).heldOn());
        MeetingRules.requireHeldAccount(form);
        requireKnownPeople(form.attendance());
        item.held(occasion.occurredOn(), form);
        meetingHeld.fire(new MeetingHeld(occasion.caseId(), occasion.occurredOn()));
    }

    private void reschedule(AgendaItem item, Occasion occasion, Form form) {
        MeetingRules.requireRescheduledAccount(form);
        booking.take(occasion.caseId(), form.rescheduledTo(), item.invitationAgain(occasion.occurredOn()),
            "/rescheduledTo");
        item.rescheduled(form.rescheduledBecause());
    }

    private void requireKnownPeople(List<Attendance> attendance) {
        for (int i = 0; i < attendance.size(); i++) {
            Attendance one = attendance.get(i);
            String pointer = "/attendance/" + i + "/personId";
            if (one.role() == AttendeeRole.CASEWORKER) {
                organisation.requirePerson(one.personId(), Role.CASEWORKER, pointer);
            } else if (one.role() == AttendeeRole.VK) {
                organisation.requirePerson(one.personId(), Role.VK, pointer);
            } else {
                MeetingRules.requireNobodyNamed(one, pointer);
            }
        }
    }
}
