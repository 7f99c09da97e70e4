package dk.roedtraad.reports.breaches;

import dk.roedtraad.security.Identity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A leader has seen a breach and why it came about; once. */
@Entity
@Table(name = "breach_sign_off")
class BreachSignOff extends SaidOfBreach {

    protected BreachSignOff() {
    }

    BreachSignOff(UUID deadlineId, String comment, Identity who, Instant at) {
        super(deadlineId, comment, who, at);
    }
}
