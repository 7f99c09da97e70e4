package dk.roedtraad.deadlines;

import dk.roedtraad.security.Identity;
import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.time.CaseClock;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that happened to a deadline; written once, never changed. It keeps how the deadline stood after it, with
 * its due day, its warning day and its pauses, so that the last entry before an instant says how it stood then.
 */
@Entity
@Table(name = "deadline_event")
class DeadlineEvent extends MunicipalRow {

    @Column(name = "deadline_id")
    private UUID deadlineId;

    @Column(name = "entry_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private EventKind kind;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "person")
    private String person;

    @Column(name = "client")
    private String client;

    @Column(name = "old_due_on")
    private LocalDate oldDueOn;

    @Column(name = "new_due_on")
    private LocalDate newDueOn;

    @Column(name = "new_warn_on")
    private LocalDate newWarnOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "authority")
    private String authority;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "extended_by")
    private Integer extendedBy;

    @Convert(converter = PausesColumn.class)
    @Column(name = "pauses")
    private List<Pause> pauses;

    protected DeadlineEvent() {
    }

    /** @param pauses when the deadline stands still after it */
    DeadlineEvent(Deadline deadline, Change what, Pauses pauses, Identity who, Instant registeredAt) {
        super(UUID.randomUUID());
        this.deadlineId = deadline.id();
        this.number = deadline.nextLogNumber();
        this.kind = what.kind();
        this.occurredOn = what.occurredOn();
        this.oldDueOn = what.oldDueOn();
        this.newDueOn = what.newDueOn();
        this.newWarnOn = deadline.warnOn();
        this.reason = what.why().reason();
        this.authority = what.why().authority();
        this.legalBasis = what.why().legalBasis();
        this.extendedBy = what.extendedBy();
        this.pauses = pauses.inOrder().isEmpty() ? null : pauses.inOrder();
        this.person = who.person();
        this.client = who.client();
        this.registeredAt = registeredAt;
    }

    int number() {
        return number;
    }

    LocalDate registeredOn() {
        return LocalDate.ofInstant(registeredAt, CaseClock.ZONE);
    }

    UUID deadlineId() {
        return deadlineId;
    }

    /** @return the extension that this tells of, or empty when it tells of something else */
    Optional<Extension> extension() {
        return kind == EventKind.EXTENDED
            ? Optional.of(new Extension(occurredOn, extendedBy, person, new Why(reason, authority, legalBasis)))
            : Optional.empty();
    }

    /** @return whether this says that people were told of the rung when the deadline fell due on the day */
    boolean tells(Rung rung, LocalDate dueOn) {
        return kind == rung.kind() && Objects.equals(reason, rung.reason()) && dueOn.equals(oldDueOn);
    }

    DeadlineEventView view() {
        return new DeadlineEventView(number, kind, occurredOn, registeredAt, person, client, oldDueOn, newDueOn,
            newWarnOn, reason, authority, legalBasis, pauses);
    }
}
