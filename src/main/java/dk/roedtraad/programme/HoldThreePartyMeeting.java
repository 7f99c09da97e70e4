package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.organisation.Organisation;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** T3.2: hands the case over to the coordinating caseworker, so that what is known follows the citizen (A3.15). */
@ApplicationScoped
class HoldThreePartyMeeting implements TaskAct<HoldThreePartyMeeting.Form> {

    private static final List<ParticipantRole> PARTIES = List.of(ParticipantRole.PREPARING_CASEWORKER,
        ParticipantRole.CASEWORKER, ParticipantRole.VK);

    @Inject
    ProgrammeJournal journal;

    @Inject
    CaseProgress progress;

    @Inject
    Organisation organisation;

    /**
     * What is told of the handover.
     *
     * @param occurredOn the day of the meeting
     * @param participants who took part: both caseworkers and the VK at least
     * @param coordinatingCaseworker who coordinates the programme from now on
     * @param whatToKnow what the coordinating caseworker needs to know, or null
     */
    public record Form(
        @Label(da = "Mødedato", en = "Date of the meeting") LocalDate occurredOn,
        @Label(da = "Deltagere", en = "Participants") @NotEmpty @Size(max = 20)
        List<@NotNull @Valid Participant> participants,
        @Label(da = "Koordinerende sagsbehandler", en = "Coordinating caseworker") @NotBlank @Size(max = 100)
        String coordinatingCaseworker,
        @Label(da = "Vigtig viden i overgangen", en = "What to know") @Size(max = 4000) String whatToKnow)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("holdThreePartyMeeting", "Hold trepartsmøde", "Hold the three-party meeting",
            Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        allPartiesTookPart(form.participants());
        organisation.requirePerson(form.coordinatingCaseworker(), Role.CASEWORKER, "/coordinatingCaseworker");
        journal.enter(ProgrammeMeeting.threeParty(occasion.caseId(), occasion.occurredOn(), form));
        progress.coordinatedBy(occasion.caseId(), form.coordinatingCaseworker());
        return Outcome.none();
    }

    static void allPartiesTookPart(List<Participant> participants) {
        if (!PARTIES.stream().allMatch(party -> FormRules.tookPart(party, participants))) {
            throw Problem.unprocessable("party-missing",
                "A handover is a meeting of the preparing caseworker, the coordinating caseworker and the VK.",
                "Name all three among the participants, or hold the meeting when all three can come.")
                .at("/participants", "must include PREPARING_CASEWORKER, CASEWORKER and VK");
        }
    }
}
