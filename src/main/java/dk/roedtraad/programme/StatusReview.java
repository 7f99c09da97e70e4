package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One status of the programme, with the citizen's own view of it. */
@Entity
@Table(name = "status_review")
class StatusReview extends JournalEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private StatusVerdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CaseOutcome outcome;

    @Column(name = "reason")
    private String reason;

    @Column(name = "citizen_view")
    private String citizenView;

    protected StatusReview() {
    }

    StatusReview(UUID caseId, LocalDate on, ReviewStatus.Form form) {
        super(caseId, on);
        this.verdict = form.verdict();
        this.outcome = form.outcome();
        this.reason = form.reason();
        this.citizenView = form.citizenView();
    }

    StatusVerdict verdict() {
        return verdict;
    }

    CaseOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }

    String citizenView() {
        return citizenView;
    }
}
