package dk.roedtraad.cases;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A case given from one person to another, with what the successor must know, until the successor has taken it up. */
@Entity
@Table(name = "handover")
class Handover extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "handover_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private ResponsibleRole role;

    @Column(name = "from_person")
    private String from;

    @Column(name = "to_person")
    private String to;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "reason")
    private String reason;

    @Column(name = "what_to_know")
    private String whatToKnow;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "questions")
    private String questions;

    protected Handover() {
    }

    Handover(int number, ResponsibleChanged change, ReassignCase.Form form, String registeredBy, Instant registeredAt) {
        super(UUID.randomUUID());
        this.number = number;
        this.caseId = change.caseId();
        this.role = form.role();
        this.from = change.from();
        this.to = change.to();
        this.occurredOn = change.on();
        this.reason = form.reason();
        this.whatToKnow = form.whatToKnow();
        this.registeredBy = registeredBy;
        this.registeredAt = registeredAt;
    }

    boolean awaits(Role receiving) {
        return receivedOn == null && role.role() == receiving;
    }

    void receive(String person, LocalDate on, String asked) {
        receivedBy = person;
        receivedOn = on;
        questions = asked;
    }

    int number() {
        return number;
    }

    HandoverView view() {
        return new HandoverView(number, role, from, to, occurredOn, reason, whatToKnow, registeredBy, registeredAt,
            receivedOn, receivedBy, questions);
    }
}
