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

/** How contact was sought with a citizen who stayed away, and what came of it. */
@Entity
@Table(name = "contact_recovery")
class ContactRecovery extends JournalEntry {

    @Convert(converter = ContactAttemptsColumn.class)
    @Column(name = "attempts")
    private List<ContactAttempt> attempts;

    @Column(name = "reached")
    private boolean reached;

    @Column(name = "agreed")
    private String agreed;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private NoShowDecision decision;

    @Column(name = "decision_reason")
    private String decisionReason;

    protected ContactRecovery() {
    }

    ContactRecovery(UUID caseId, LocalDate on, RecoverContact.Form form) {
        super(caseId, on);
        this.attempts = form.attempts();
        this.reached = form.reached();
        this.agreed = form.agreed();
        this.decision = form.decision();
        this.decisionReason = form.decisionReason();
    }

    List<ContactAttempt> attempts() {
        return attempts;
    }

    boolean reached() {
        return reached;
    }

    String agreed() {
        return agreed;
    }

    NoShowDecision decision() {
        return decision;
    }

    String decisionReason() {
        return decisionReason;
    }
}
