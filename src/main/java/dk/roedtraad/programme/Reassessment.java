package dk.roedtraad.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What the municipality found when it reassessed a decision that was appealed; it ends the appeal here. */
@Entity
@Table(name = "reassessment")
class Reassessment extends JournalEntry {

    @Column(name = "appeal_id")
    private UUID appealId;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private ReassessmentResult result;

    @Column(name = "reason")
    private String reason;

    protected Reassessment() {
    }

    Reassessment(Appeal appeal, LocalDate on, ReassessmentResult result, String reason) {
        super(appeal.caseId(), on);
        this.appealId = appeal.id();
        this.result = result;
        this.reason = reason;
    }

    UUID appealId() {
        return appealId;
    }

    ReassessmentResult result() {
        return result;
    }

    String reason() {
        return reason;
    }
}
