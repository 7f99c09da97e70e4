package dk.roedtraad.transfer;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That a case went to another municipality: where it stood then and what was open; the case itself is frozen. */
@Entity
@Table(name = "case_transfer")
class Transfer extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "to_municipality")
    private String toMunicipality;

    @Column(name = "transferred_on")
    private LocalDate transferredOn;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "phase")
    private Phase phase;

    @Convert(converter = OpenMattersColumn.class)
    @Column(name = "open_matters")
    private List<OpenMatter> openMatters;

    protected Transfer() {
    }

    Transfer(UUID caseId, TransferCase.Form form, LocalDate on, Phase phase, List<OpenMatter> openMatters) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.toMunicipality = form.toMunicipality();
        this.reason = form.reason();
        this.transferredOn = on;
        this.phase = phase;
        this.openMatters = openMatters;
    }

    Phase phase() {
        return phase;
    }

    List<OpenMatter> openMatters() {
        return openMatters;
    }

    TransferView view() {
        return new TransferView(toMunicipality, transferredOn, reason);
    }
}
