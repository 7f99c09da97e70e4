package dk.roedtraad.plans;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One version of a document of a case; written once, never changed.
 *
 * @param <T> the document
 */
@MappedSuperclass
abstract class DocumentVersion<T> extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "version_no")
    private int number;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "written_by")
    private String writtenBy;

    /** For the persistence provider. */
    protected DocumentVersion() {
    }

    DocumentVersion(Writing writing) {
        super(UUID.randomUUID());
        this.caseId = writing.caseId();
        this.number = writing.number();
        this.writtenOn = writing.on();
        this.registeredAt = writing.at();
        this.writtenBy = writing.person();
    }

    abstract T document();

    int number() {
        return number;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    VersionView<T> view() {
        return new VersionView<>(number, writtenOn, registeredAt, writtenBy, document());
    }
}
