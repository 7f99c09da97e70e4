package dk.roedtraad.programme;

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
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** T3.3: the coordinating caseworker meets the citizen, soon after the meeting with the team (A1.03, A3.16). */
@ApplicationScoped
class HoldFirstMeeting implements TaskAct<HoldFirstMeeting.Form> {

    @Inject
    ProgrammeJournal journal;

    @Inject
    Event<FirstMeetingHeld> held;

    /**
     * What is told of the first meeting.
     *
     * @param occurredOn the day of the meeting
     * @param form how it was held
     * @param participants who took part, the citizen among them
     * @param summary what was said, or null
     */
    public record Form(
        @Label(da = "Mødedato", en = "Date of the meeting") LocalDate occurredOn,
        @Label(da = "Mødeform", en = "Form of the meeting") @NotNull ConversationForm form,
        @Label(da = "Deltagere", en = "Participants") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid Participant> participants,
        @Label(da = "Referat", en = "Summary") @Size(max = 4000) String summary)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("holdFirstMeeting", "Hold første møde med borgeren", "Hold the first meeting",
            Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        FormRules.citizenTookPart(form.participants());
        journal.enter(ProgrammeMeeting.first(occasion.caseId(), occasion.occurredOn(), form));
        held.fire(new FirstMeetingHeld(occasion.caseId(), form.form(), occasion.occurredOn()));
        return Outcome.none();
    }
}
