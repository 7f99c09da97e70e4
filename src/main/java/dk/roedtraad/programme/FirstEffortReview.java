package dk.roedtraad.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What was decided when the programme had gone six months without an effort that counts. */
@Entity
@Table(name = "first_effort_review")
class FirstEffortReview extends JournalEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private FirstEffortVerdict verdict;

    @Column(name = "reason")
    private String reason;

    protected FirstEffortReview() {
    }

    FirstEffortReview(UUID caseId, LocalDate on, ConsiderReReferral.Form form) {
        super(caseId, on);
        this.verdict = form.verdict();
        this.reason = form.reason();
    }

    FirstEffortVerdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }
}
