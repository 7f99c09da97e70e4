package dk.roedtraad.cases;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * How a case stood from a moment on: its phase, and the caseworker at work. Append-only, so that a report can tell of
 * an earlier day what was known on it, whatever was corrected, reopened or handed over since.
 */
@Entity
@Table(name = "case_standing")
class CaseStanding extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "entry_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Phase phase;

    @Column(name = "caseworker")
    private String caseworker;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected CaseStanding() {
    }

    CaseStanding(Case file, int number, Instant registeredAt) {
        super(UUID.randomUUID());
        this.caseId = file.id();
        this.number = number;
        this.phase = file.phase();
        this.caseworker = file.responsible().atWork(Role.CASEWORKER, latestPhase(file));
        this.registeredAt = registeredAt;
    }

    /** Of a closed case, as far as it matters for who was at work on it last. */
    private static Phase latestPhase(Case file) {
        return file.programmeStartsOn() == null ? Phase.PREPARATION : Phase.PROGRAMME;
    }
}
