package dk.roedtraad.preparation;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.tasks.Occasion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One check of a version of the preparatory part; a case that was sent back gets another. */
@Entity
@Table(name = "quality_check")
class QualityCheck extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "part_version")
    private int partVersion;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private QualityVerdict verdict;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CaseOutcome outcome;

    protected QualityCheck() {
    }

    QualityCheck(Occasion occasion, int partVersion, CheckQuality.Form form) {
        super(UUID.randomUUID());
        this.caseId = occasion.caseId();
        this.partVersion = partVersion;
        this.checkedOn = occasion.occurredOn();
        this.verdict = form.verdict();
        this.reason = form.reason();
        this.outcome = form.outcome();
    }

    int partVersion() {
        return partVersion;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    QualityVerdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    CaseOutcome outcome() {
        return outcome;
    }
}
