package dk.roedtraad.deadlines;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What the last self-check of a municipality found. */
@Entity
@Table(name = "self_check")
class LastCheck extends MunicipalRow {

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "cases")
    private int cases;

    @Column(name = "found")
    private int found;

    LastCheck() {
        super(UUID.randomUUID());
    }

    void say(SelfCheckReport report) {
        checkedAt = report.checkedAt();
        cases = report.cases();
        found = report.found();
    }

    Instant checkedAt() {
        return checkedAt;
    }
}
