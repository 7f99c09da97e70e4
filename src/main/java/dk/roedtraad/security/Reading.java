package dk.roedtraad.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One reading of a citizen's data. */
@Entity
@Table(name = "read_log")
class Reading extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "part")
    private String part;

    @Column(name = "person")
    private String person;

    @Column(name = "client")
    private String client;

    @Column(name = "read_at")
    private Instant readAt;

    protected Reading() {
    }

    Reading(UUID caseId, String part, Identity reader, Instant readAt) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.part = part;
        this.person = reader.person();
        this.client = reader.client();
        this.readAt = readAt;
    }
}
