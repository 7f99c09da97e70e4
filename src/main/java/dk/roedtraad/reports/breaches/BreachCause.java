package dk.roedtraad.reports.breaches;

import dk.roedtraad.security.Identity;
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
class BreachCause extends SaidOfBreach {

    @Column(name = "version_no")
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private CauseCode cause;

    protected BreachCause() {
    }

    BreachCause(UUID deadlineId, int version, ExplainBreach.Form form, Identity who, Instant at) {
        super(deadlineId, form.comment(), who, at);
        this.version = version;
        this.cause = form.cause();
    }

    CauseVersion view() {
        return new CauseVersion(version, cause, cause.title(), comment(), person(), registeredAt());
    }
}
