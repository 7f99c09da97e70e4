package dk.roedtraad.deadlines;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Days in a row on which a deadline stands still, as the suspensions of its case united give them. */
@Entity
@Table(name = "deadline_pause")
class DeadlinePause extends MunicipalRow {

    @Column(name = "deadline_id")
    private UUID deadlineId;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "to_on")
    private LocalDate to;

    protected DeadlinePause() {
    }

    DeadlinePause(UUID deadlineId, Pause pause) {
        super(UUID.randomUUID());
        this.deadlineId = deadlineId;
        this.from = pause.from();
        this.to = pause.to();
    }

    UUID deadlineId() {
        return deadlineId;
    }

    Pause pause() {
        return new Pause(from, to);
    }
}
