package dk.roedtraad.programme;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Something that was done in a programme: on which day, and by whom and when it was registered. Never changed. */
@MappedSuperclass
abstract class JournalEntry extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected JournalEntry() {
    }

    protected JournalEntry(UUID caseId, LocalDate occurredOn) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.occurredOn = occurredOn;
    }

    void sign(String person, Instant at) {
        registeredBy = person;
        registeredAt = at;
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String registeredBy() {
        return registeredBy;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
