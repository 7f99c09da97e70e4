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

    ConversationType type() {
        return type;
    }

    ConversationForm form() {
        return form;
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
