package dk.roedtraad.reports;

import dk.roedtraad.security.Identity;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Why a deadline was breached, as somebody said it; who says it again writes another version. */
@Entity
@Table(name = "breach_cause")
class BreachCause extends MunicipalRow {

    @Column(name = "deadline_id")
    private UUID deadlineId;

    @Column(name = "version_no")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private CauseCode cause;

    @Column(name = "comment")
    private String comment;

    @Column(name = "person")
    private String person;

    @Column(name = "client")
    private String client;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected BreachCause() {
    }

    BreachCause(UUID deadlineId, int version, ExplainBreach.Form form, Identity who, Instant at) {
        super(UUID.randomUUID());
        this.deadlineId = deadlineId;
        this.version = version;
        this.cause = form.cause();
        this.comment = form.comment();
        this.person = who.person();
        this.client = who.client();
        this.registeredAt = at;
    }

    CauseVersion view() {
        return new CauseVersion(version, cause, cause.title(), comment, person, registeredAt);
    }
}
