package dk.roedtraad.preparation;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** The general practitioner's certificate to the team (LÆ 265): asked for, awaited, received. */
@Entity
@Table(name = "medical_certificate")
class MedicalCertificate extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "doctor")
    private String doctor;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "reference_system")
    private String system;

    @Column(name = "reference_document")
    private String documentId;

    @Column(name = "reference_title")
    private String title;

    protected MedicalCertificate() {
    }

    MedicalCertificate(UUID caseId, String doctor, LocalDate requestedOn) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.doctor = doctor;
        this.requestedOn = requestedOn;
    }

    /** @throws Problem 422 {@code received-before-ordered} */
    void received(LocalDate on, DocumentReference where) {
        if (on.isBefore(requestedOn)) {
            throw Problem.unprocessable("received-before-ordered", "The certificate cannot have come before it was"
                + " asked for.", "Give a day on or after " + requestedOn + ".")
                .at("/occurredOn", "must be on or after " + requestedOn);
        }
        receivedOn = on;
        system = where.system();
        documentId = where.documentId();
        title = where.title();
    }

    String doctor() {
        return doctor;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    DocumentReference reference() {
        return receivedOn == null ? null : new DocumentReference(system, documentId, title);
    }
}
