package dk.roedtraad.preparation;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One version of a case's preparatory part; written once, never changed. */
@Entity
@Table(name = "preparatory_part")
class PreparatoryPart extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "version_no")
    private int version;

    @Column(name = "written_on")
    private LocalDate writtenOn;

    @Convert(converter = PreparatoryTextColumn.class)
    @Column(name = "document")
    private PreparatoryText text;

    protected PreparatoryPart() {
    }

    PreparatoryPart(UUID caseId, int version, LocalDate writtenOn, PreparatoryText text) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.version = version;
        this.writtenOn = writtenOn;
        this.text = text;
    }

    int version() {
        return version;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    PreparatoryText text() {
        return text;
    }
}
