package dk.roedtraad.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Carries a programme between systems: the decision, the meetings that opened it, and the last conversation. */
@ApplicationScoped
public class CarryProgramme {

    @Inject
    ProgrammeJournal journal;

    /** Writes down the decision made elsewhere. */
    public void in(UUID caseId, DecisionSoFar decision) {
        journal.enter(new Decision(caseId, decision.decidedOn(), new RecordDecision.Form(decision.decidedOn(),
            DecisionResult.GRANTED, decision.startsOn(), decision.endsOn(), null, null, decision.reason())));
    }

    /** Writes down the meetings that opened the programme elsewhere; null for one that was not held. */
    public void meetings(UUID caseId, LocalDate threePartyOn, LocalDate firstOn) {
        if (threePartyOn != null) {
            journal.enter(ProgrammeMeeting.elsewhere(caseId, threePartyOn, MeetingKind.THREE_PARTY));
        }
        if (firstOn != null) {
            journal.enter(ProgrammeMeeting.elsewhere(caseId, firstOn, MeetingKind.FIRST));
        }
    }

    /** Writes down the last conversation held elsewhere. */
    public void in(UUID caseId, ConversationSoFar last) {
        List<Participant> citizen = last.outcome() == ConversationOutcome.HELD
            ? List.of(new Participant(ParticipantRole.CITIZEN, last.form())) : List.of();
        journal.enter(new Conversation(caseId, last.occurredOn(), new HoldConversation.Form(last.occurredOn(),
            last.type(), last.form(), last.outcome(), citizen, last.bindingAgreement(), null,
            last.nextConversationOn())));
    }

    /** @return the decision that granted the programme, the last one if it was granted anew, or null */
    public DecisionSoFar decision(UUID caseId) {
        return journal.all(Decision.class, caseId).stream()
            .filter(decision -> decision.result() == DecisionResult.GRANTED).reduce((first, second) -> second)
            .map(decision -> new DecisionSoFar(decision.occurredOn(), decision.startsOn(), decision.endsOn(),
                decision.reason())).orElse(null);
    }

    /** @return the day of the last three-party meeting, if there was one */
    public Optional<LocalDate> threePartyOn(UUID caseId) {
        return heldOn(caseId, MeetingKind.THREE_PARTY);
    }

    /** @return the day of the coordinating caseworker's last first meeting, if there was one */
    public Optional<LocalDate> firstMeetingOn(UUID caseId) {
        return heldOn(caseId, MeetingKind.FIRST);
    }

    private Optional<LocalDate> heldOn(UUID caseId, MeetingKind kind) {
        return journal.all(ProgrammeMeeting.class, caseId).stream().filter(meeting -> meeting.kind() == kind)
            .map(JournalEntry::occurredOn).reduce((first, second) -> second);
    }

    /** @return the conversations of a case, the newest first, as many as asked for */
    public List<ConversationSoFar> conversations(UUID caseId, int limit) {
        return journal.conversations(caseId, Place.TOP, limit).stream().filter(talk -> talk.correctedBy() == null)
            .map(talk -> new ConversationSoFar(talk.occurredOn(), talk.type(), talk.form(), talk.outcome(),
                talk.bindingAgreement(), talk.nextConversationOn())).toList();
    }
}
