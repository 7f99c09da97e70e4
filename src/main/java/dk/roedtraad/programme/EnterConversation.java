package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Writes a conversation down, and tells what it means for the contact and for the talks that the law asks for. */
@ApplicationScoped
class EnterConversation {

    /** At least so many individual talks within the programme's first six months (LAB § 31 stk. 3). */
    static final int LEGAL_TALKS = 4;

    @Inject
    ProgrammeJournal journal;

    @Inject
    CaseProgress progress;

    @Inject
    Event<ConversationHeld> held;

    @Inject
    Event<ConversationTakenBack> takenBack;

    @Inject
    Event<ConversationMoved> moved;

    @Inject
    Event<LegalTalksHeld> enough;

    @Inject
    Event<LegalTalksTakenBack> notEnough;

    void perform(Conversation talk) {
        LocalDate before = talk.isHeld() ? legalTalksOn(talk.caseId()) : null;
        journal.enter(talk);
        if (talk.isHeld()) {
            tellHeld(talk);
            tellLegalTalks(talk.caseId(), before);
        }
    }

    /** Puts one in the place of another that was registered wrongly. */
    void insteadOf(Conversation wrong, Conversation right) {
        LocalDate before = legalTalksOn(wrong.caseId());
        right.correct(wrong);
        journal.enter(right);
        if (wrong.isHeld() && right.isHeld() && wrong.form() == right.form()) {
            tellMoved(wrong, right);
        } else {
            if (wrong.isHeld()) {
                takenBack.fire(new ConversationTakenBack(wrong.caseId(), wrong.occurredOn()));
            }
            if (right.isHeld()) {
                tellHeld(right);
            }
        }
        tellLegalTalks(wrong.caseId(), before);
    }

    private void tellHeld(Conversation talk) {
        held.fire(new ConversationHeld(talk.caseId(), talk.occurredOn(), talk.form(),
            progress.isSick(talk.caseId(), talk.occurredOn())));
    }

    private void tellMoved(Conversation wrong, Conversation right) {
        if (!wrong.occurredOn().equals(right.occurredOn())) {
            moved.fire(new ConversationMoved(wrong.caseId(), wrong.occurredOn(), right.occurredOn()));
        }
    }

    private void tellLegalTalks(UUID caseId, LocalDate before) {
        LocalDate now = legalTalksOn(caseId);
        if (before != null && !before.equals(now)) {
            notEnough.fire(new LegalTalksTakenBack(caseId, before));
        }
        if (now != null && !Objects.equals(before, now)) {
            enough.fire(new LegalTalksHeld(caseId, now));
        }
    }

    /** The day of the last of the talks that the law asks for, or null while some are missing. */
    private LocalDate legalTalksOn(UUID caseId) {
        LocalDate programme = progress.facts(caseId).programmeStartsOn();
        List<LocalDate> talks = programme == null ? List.of() : journal.heldSince(caseId, programme, LEGAL_TALKS);
        return talks.size() < LEGAL_TALKS ? null : talks.get(LEGAL_TALKS - 1);
    }
}
