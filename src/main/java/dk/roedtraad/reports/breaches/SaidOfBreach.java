package dk.roedtraad.reports.breaches;

import dk.roedtraad.security.Identity;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** What somebody said of a breach; written once, never changed. */
@MappedSuperclass
abstract class SaidOfBreach extends MunicipalRow {

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

    protected SaidOfBreach() {
    }

    SaidOfBreach(UUID deadlineId, String comment, Identity who, Instant at) {
        super(UUID.randomUUID());
        this.deadlineId = deadlineId;
        this.comment = comment;
        this.person = who.person();
        this.client = who.client();
        this.registeredAt = at;
    }

    String comment() {
        return comment;
    }

    String person() {
        return person;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
