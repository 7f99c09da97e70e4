package dk.roedtraad.transfer;

import dk.roedtraad.cases.CarryCase;
import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.meetings.CarryMeeting;
import dk.roedtraad.meetings.MeetingSoFar;
import dk.roedtraad.preparation.CarryPreparation;
import dk.roedtraad.programme.DecisionSoFar;
import dk.roedtraad.security.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Gathers a case as another municipality takes it over. A meeting that is only booked stays behind, since the new
 * municipality has a team of its own: the case goes there in its preparation.
 */
@ApplicationScoped
class GatherCase {

    private static final String SYSTEM = "Rød Tråd";

    @Inject
    CarryCase cases;

    @Inject
    CaseProgress progress;

    @Inject
    CarryPreparation preparations;

    @Inject
    CarryMeeting meetings;

    @Inject
    GatherProgramme programme;

    @Inject
    CurrentPerson person;

    /** @param left the phase in which the case was left */
    TakeOverForm out(UUID caseId, String reference, Phase left) {
        CaseFacts facts = progress.facts(caseId);
        Phase phase = left == Phase.MEETING ? Phase.PREPARATION : left;
        boolean met = phase == Phase.DECISION || phase == Phase.PROGRAMME;
        GatherProgramme.Gathered gathered = programme.out(caseId, phase);
        MeetingSoFar meeting = met ? meetings.out(caseId, decidedOn(gathered.decision())) : null;
        LocalDate heldOn = meeting == null ? facts.preparationStartedOn() : meeting.heldOn();
        return new TakeOverForm(reference, cases.citizen(caseId), null, null, facts.profile(), phase,
            facts.preparationStartedOn(), preparations.out(caseId), meeting, gathered.decision(),
            met ? since(heldOn, gathered.threePartyOn()) : null, met ? since(heldOn, gathered.firstMeetingOn()) : null,
            gathered.lastConversation(), gathered.plans().cv(), gathered.plans().jobGoals(),
            gathered.plans().indsatsplan(), gathered.firstEffortOn(), gathered.placements(), gathered.measurements(),
            gathered.surveys(), cases.suspensions(caseId),
            new PreviousCase(person.municipality(), SYSTEM, reference, caseId));
    }

    private static LocalDate decidedOn(DecisionSoFar decision) {
        return decision == null ? null : decision.decidedOn();
    }

    /** What was held before the meeting belongs to a round that the team has looked at again since. */
    private static LocalDate since(LocalDate heldOn, LocalDate day) {
        return day == null || day.isBefore(heldOn) ? null : day;
    }
}
