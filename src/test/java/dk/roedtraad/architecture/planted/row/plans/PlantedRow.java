package dk.roedtraad.architecture.planted.row.plans;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

/** Planted: a row that does not fit its table. */
@Entity
@Table(name = "planted_row")
public class PlantedRow extends MunicipalRow {

    @Column(name = "hours")
    String hours;

    @Column(name = "done")
    boolean done;

    @Column(name = "verdict")
    Role verdict;

    @Column(name = "unknown")
    String unknown;

    String unnamed;

    @Transient
    String passing;

    @Embedded
    Terms terms;

    /** What lies within the row. */
    @Embeddable
    public static class Terms {

        @Column(name = "filled")
        String filled;
    }
}
