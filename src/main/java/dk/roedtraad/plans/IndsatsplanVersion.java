package dk.roedtraad.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The indsatsplan as it was agreed or changed on a day. */
@Entity
@Table(name = "indsatsplan_version")
class IndsatsplanVersion extends DocumentVersion<Indsatsplan> {

    @Convert(converter = IndsatsplanColumn.class)
    @Column(name = "document")
    private Indsatsplan plan;

    protected IndsatsplanVersion() {
    }

    IndsatsplanVersion(Writing writing, Indsatsplan plan) {
        super(writing);
        this.plan = plan;
    }

    @Override
    Indsatsplan document() {
        return plan;
    }
}
