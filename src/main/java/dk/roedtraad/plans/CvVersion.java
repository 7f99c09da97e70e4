package dk.roedtraad.plans;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The CV as it was from a day on. */
@Entity
@Table(name = "cv_version")
class CvVersion extends DocumentVersion<Cv> {

    @Convert(converter = CvColumn.class)
    @Column(name = "document")
    private Cv cv;

    protected CvVersion() {
    }

    CvVersion(Writing writing, Cv cv) {
        super(writing);
        this.cv = cv;
    }

    @Override
    Cv document() {
        return cv;
    }
}
