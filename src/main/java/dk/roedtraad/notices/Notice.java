package dk.roedtraad.notices;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.tasks.Performer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that one person, or a team, is told about a case.
 *
 * <p>It is raised with the person whose matter it is, or with the team when there is no such person. It goes along when
 * the case changes hands. It is open until it is acknowledged, or settled because there is nothing left to tell: what
 * was owed is done, falls away, or is due another day. What was told stays.
 */
@Entity
@Table(name = "notice")
class Notice extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "team")
    private String team;

    @Column(name = "deadline_id")
    private UUID deadlineId;

    @Column(name = "rule_key")
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NoticeKind kind;

    @Column(name = "title")
    private String title;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "sort_on")
    private LocalDate sortOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressed")
    private Addressed addressed;

    @Enumerated(EnumType.STRING)
    @Column(name = "owner_role")
    private Performer owner;

    @Column(name = "addressee")
    private String addressee;

    @Column(name = "raised_on")
    private LocalDate raisedOn;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "note")
    private String note;

    @Column(name = "settled_on")
    private LocalDate settledOn;

    @Column(name = "is_open")
    private boolean open = true;

    protected Notice() {
    }

    Notice(NewNotice news, Addressed addressed, Address address) {
        super(UUID.randomUUID());
        this.caseId = news.caseId();
        this.team = address.team();
        this.deadlineId = news.deadlineId();
        this.rule = news.rule();
        this.kind = news.kind();
        this.title = news.title();
        this.titleEn = news.titleEn();
        this.dueOn = news.dueOn();
        this.addressed = addressed;
        this.owner = news.owner();
        this.addressee = address.person();
    }

    /**
     * To whom it goes.
     *
     * @param team the case's team
     * @param person the person, or null for whoever of the team
     */
    record Address(String team, String person) {
    }

    Notice raised(LocalDate on, Instant at) {
        raisedOn = on;
        raisedAt = at;
        sortOn = dueOn == null ? on : dueOn;
        return this;
    }

    void acknowledge(String by, Instant at, String words) {
        acknowledgedBy = by;
        acknowledgedAt = at;
        note = words;
        open = false;
    }

    void settle(LocalDate on) {
        settledOn = on;
        open = false;
    }

    void readdress(String person) {
        addressee = person;
    }

    UUID caseId() {
        return caseId;
    }

    String team() {
        return team;
    }

    UUID deadlineId() {
        return deadlineId;
    }

    String rule() {
        return rule;
    }

    NoticeKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String titleEn() {
        return titleEn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate sortOn() {
        return sortOn;
    }

    Addressed addressed() {
        return addressed;
    }

    Performer owner() {
        return owner;
    }

    String addressee() {
        return addressee;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String acknowledgedBy() {
        return acknowledgedBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    String note() {
        return note;
    }

    LocalDate settledOn() {
        return settledOn;
    }

    boolean isOpen() {
        return open;
    }
}
