package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One decision of the municipality; a case that went back to the team has several, and the last one counts. */
@Entity
@Table(name = "decision")
class Decision extends JournalEntry {

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private DecisionResult result;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CaseOutcome outcome;

    @Column(name = "reason")
    private String reason;

    protected Decision() {
    }

    Decision(UUID caseId, LocalDate decidedOn, RecordDecision.Form form) {
        super(caseId, decidedOn);
        this.result = form.result();
        this.startsOn = form.startsOn();
        this.endsOn = form.endsOn();
        this.outcome = form.outcome();
        this.reason = form.reason();
    }

    DecisionResult result() {
        return result;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    CaseOutcome outcome() {
        return outcome;
    }

    String reason() {
        return reason;
    }
}
