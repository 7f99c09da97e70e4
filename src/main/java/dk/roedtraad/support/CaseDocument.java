package dk.roedtraad.support;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Where another system keeps a document of the case. A reference that is removed is shown no more; its row stays. */
@Entity
@Table(name = "case_document")
class CaseDocument extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "system")
    private String system;

    @Column(name = "document_id")
    private String documentId;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DocumentKind kind;

    @Column(name = "referred_on")
    private LocalDate referredOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "removed_by")
    private String removedBy;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected CaseDocument() {
    }

    CaseDocument(UUID caseId, LocalDate referredOn, ReferToDocument.Form form) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.referredOn = referredOn;
        this.system = form.system();
        this.documentId = form.documentId();
        this.title = form.title();
        this.kind = form.kind();
    }

    void sign(String person, Instant at) {
        registeredBy = person;
        registeredAt = at;
    }

    void remove(String person, Instant at) {
        removedBy = person;
        removedAt = at;
    }

    DocumentView view() {
        return new DocumentView(id(), system, documentId, title, kind, referredOn, registeredBy, registeredAt);
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
