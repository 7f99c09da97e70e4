package dk.roedtraad.reports;

import dk.roedtraad.security.Identity;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A leader has seen a breach and why it came about; once, and never changed. */
@Entity
@Table(name = "breach_sign_off")
class BreachSignOff extends MunicipalRow {

    @Column(name = "deadline_id")
    private UUID deadlineId;

    @Column(name = "comment")
    private String comment;

    @Column(name = "person")
    private String person;

    @Column(name = "client")
    private String client;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected BreachSignOff() {
    }

    BreachSignOff(UUID deadlineId, String comment, Identity who, Instant at) {
        super(UUID.randomUUID());
        this.deadlineId = deadlineId;
        this.comment = comment;
        this.person = who.person();
        this.client = who.client();
        this.registeredAt = at;
    }

    SignOffView view() {
        return new SignOffView(person, registeredAt, comment);
    }
}
