package dk.roedtraad.transfer;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a case was taken over: when, from where, and by which form, so that the same form sent again is known. */
@Entity
@Table(name = "taken_over")
class TakenOver extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "taken_over_on")
    private LocalDate takenOverOn;

    @Column(name = "fingerprint")
    private String fingerprint;

    @Column(name = "previous_municipality")
    private String municipality;

    @Column(name = "previous_system")
    private String system;

    @Column(name = "previous_reference")
    private String caseReference;

    @Column(name = "previous_case_id")
    private UUID previousCaseId;

    protected TakenOver() {
    }

    TakenOver(UUID caseId, LocalDate takenOverOn, String fingerprint, PreviousCase previous) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.takenOverOn = takenOverOn;
        this.fingerprint = fingerprint;
        if (previous != null) {
            this.municipality = previous.municipality();
            this.system = previous.system();
            this.caseReference = previous.caseReference();
            this.previousCaseId = previous.caseId();
        }
    }

    boolean isBy(String form) {
        return fingerprint.equals(form);
    }

    TakenOverView view() {
        return new TakenOverView(takenOverOn, municipality, system, caseReference, previousCaseId);
    }
}
