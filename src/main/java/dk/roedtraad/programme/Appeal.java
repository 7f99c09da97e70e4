package dk.roedtraad.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** An appeal against a decision; it is open until the municipality has reassessed it. */
@Entity
@Table(name = "appeal")
class Appeal extends JournalEntry {

    @Column(name = "decision_id")
    private UUID decisionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "appealed_by")
    private AppealedBy by;

    @Column(name = "content")
    private String content;

    @Column(name = "late_because")
    private String lateBecause;

    protected Appeal() {
    }

    Appeal(UUID caseId, LocalDate receivedOn, Decision decision, ReceiveAppeal.Form form) {
        super(caseId, receivedOn);
        this.decisionId = decision.id();
        this.by = form.by();
        this.content = form.text();
        this.lateBecause = form.acceptedLateBecause();
    }

    UUID decisionId() {
        return decisionId;
    }

    AppealedBy by() {
        return by;
    }

    String content() {
        return content;
    }

    String lateBecause() {
        return lateBecause;
    }
}
