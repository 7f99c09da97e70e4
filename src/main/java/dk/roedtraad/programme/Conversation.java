package dk.roedtraad.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A conversation with the citizen, held or not; its fields are those of § 27 on the shared data foundation. */
@Entity
@Table(name = "conversation")
class Conversation extends JournalEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private ConversationType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "form")
    private ConversationForm form;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private ConversationOutcome outcome;

    @Convert(converter = ParticipantsColumn.class)
    @Column(name = "participants")
    private List<Participant> participants;

    @Column(name = "binding_agreement")
    private String bindingAgreement;

    @Column(name = "summary")
    private String summary;

    @Column(name = "next_conversation_on")
    private LocalDate nextConversationOn;

    @Column(name = "corrects")
    private UUID corrects;

    @Column(name = "corrected_by")
    private UUID correctedBy;

    protected Conversation() {
    }

    Conversation(UUID caseId, LocalDate on, HoldConversation.Form form) {
        super(caseId, on);
        this.type = form.type();
        this.form = form.form();
        this.outcome = form.outcome();
        this.participants = form.participants();
        this.bindingAgreement = form.bindingAgreement();
        this.summary = form.summary();
        this.nextConversationOn = form.nextConversationOn();
    }

    /** Takes the place of a conversation that was registered wrongly, which stays and is marked. */
    void correct(Conversation wrong) {
        corrects = wrong.id();
        wrong.correctedBy = id();
    }

    UUID corrects() {
        return corrects;
    }

    UUID correctedBy() {
        return correctedBy;
    }

    ConversationType type() {
        return type;
    }

    ConversationForm form() {
        return form;
    }

    boolean isHeld() {
        return outcome == ConversationOutcome.HELD;
    }

    ConversationOutcome outcome() {
        return outcome;
    }

    List<Participant> participants() {
        return participants;
    }

    String bindingAgreement() {
        return bindingAgreement;
    }

    String summary() {
        return summary;
    }

    LocalDate nextConversationOn() {
        return nextConversationOn;
    }
}
