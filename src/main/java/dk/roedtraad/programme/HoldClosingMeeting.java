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
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** T5.2: looks back on the programme with the citizen, and says what it has shown. */
@ApplicationScoped
class HoldClosingMeeting implements TaskAct<HoldClosingMeeting.Form> {

    @Inject
    ProgrammeJournal journal;

    /**
     * What is told of the closing meeting.
     *
     * @param occurredOn the day of the meeting
     * @param participants who took part
     * @param summary what was said, or null
     * @param learned what the programme has shown that the citizen can build on, or null
     */
    public record Form(
        @Label(da = "Mødedato", en = "Date of the meeting") LocalDate occurredOn,
        @Label(da = "Deltagere", en = "Participants") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid Participant> participants,
        @Label(da = "Referat", en = "Summary") @Size(max = 4000) String summary,
        @Label(da = "Det har forløbet vist", en = "What was learned") @Size(max = 4000) String learned)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("holdClosingMeeting", "Hold afsluttende møde", "Hold the closing meeting",
            Role.CASEWORKER, Performer.COORDINATING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        journal.enter(ProgrammeMeeting.closing(occasion.caseId(), occasion.occurredOn(), form));
        return Outcome.none();
    }
}
