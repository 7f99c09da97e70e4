package dk.roedtraad.cases;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A number that a citizen had before; the case is still found by it. */
@Entity
@Table(name = "former_cpr")
class FormerCpr extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "cpr")
    private String cpr;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @Column(name = "replaced_by")
    private String replacedBy;

    protected FormerCpr() {
    }

    FormerCpr(Citizen citizen, String replacedBy, Instant replacedAt) {
        super(UUID.randomUUID());
        this.caseId = citizen.caseId();
        this.cpr = citizen.cpr();
        this.replacedBy = replacedBy;
        this.replacedAt = replacedAt;
    }

    UUID caseId() {
        return caseId;
    }

    String cpr() {
        return cpr;
    }
}
