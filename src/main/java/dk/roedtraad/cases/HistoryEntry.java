package dk.roedtraad.cases;

import dk.roedtraad.security.Identity;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One thing that happened in a case; written once, never changed. */
@Entity
@Table(name = "case_history")
class HistoryEntry extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "entry_no")
    private int number;

    @Column(name = "act")
    private String act;

    @Column(name = "task_id")
    private UUID taskId;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "person")
    private String person;

    @Column(name = "client")
    private String client;

    @Column(name = "reason")
    private String reason;

    @Column(name = "corrects")
    private Integer corrects;

    @Column(name = "note")
    private String note;

    protected HistoryEntry() {
    }

    HistoryEntry(UUID caseId, int number, Happening what, Identity who, Instant registeredAt) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.number = number;
        this.act = what.act();
        this.taskId = what.taskId();
        this.occurredOn = what.occurredOn();
        this.reason = what.reason();
        this.person = who.person();
        this.client = who.client();
        this.registeredAt = registeredAt;
    }

    /** Puts this entry in the place of an earlier one, which stays and is marked. */
    HistoryEntry correcting(int wrongNumber, String whatIsRight) {
        corrects = wrongNumber;
        note = whatIsRight;
        return this;
    }

    int number() {
        return number;
    }

    String act() {
        return act;
    }

    UUID taskId() {
        return taskId;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Integer corrects() {
        return corrects;
    }

    /** @param correctedBy the number of the entry that corrects this one, or null */
    HistoryView view(Integer correctedBy) {
        return new HistoryView(number, act, taskId, occurredOn, registeredAt, person, client, reason, corrects,
            correctedBy, note);
    }
}
