package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleColumn;
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
import java.util.UUID;

/**
 * A deadline of a case.
 *
 * <p>It is armed on the day of its anchor, by a rule whose wording it keeps, and runs until what is owed is done, the
 * case takes another way, or another deadline takes its place. Between its warning day and its due day it is due soon;
 * after its due day it is overdue and goes on running. Met after the due day it was met late; met in time but typed
 * after it, it was only registered late. On days on which its case's suspensions let it stand
 * still it is suspended, never overdue, and each of them moves its days on. What has ended stays as it ended, unless
 * that is taken back: the team adjourns, or the case is reopened; it is then superseded by one that runs on. All that
 * ever happened to it stands in its log.
 */
@Entity
@Table(name = "deadline")
class Deadline extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "team")
    private String team;

    @Column(name = "rule_key")
    private String ruleKey;

    @Column(name = "rule_version")
    private String ruleVersion;

    @Convert(converter = RuleColumn.class)
    @Column(name = "rule_terms")
    private Rule terms;

    @Column(name = "anchored_on")
    private LocalDate anchoredOn;

    @Column(name = "counts_from")
    private LocalDate countsFrom;

    @Column(name = "warn_on")
    private LocalDate warnOn;

    @Column(name = "soft_on")
    private LocalDate softOn;

    @Column(name = "planned_due_on")
    private LocalDate plannedDueOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "remaining_days")
    private Integer remainingDays;

    @Column(name = "pauses")
    private int pauses;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private Ending ending;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "log_length")
    private int logLength;

    protected Deadline() {
    }

    Deadline(Duty duty, String team, Schedule schedule, Course course) {
        super(UUID.randomUUID());
        this.caseId = duty.caseId();
        this.subjectId = duty.subjectId();
        this.team = team;
        this.terms = schedule.rule();
        this.ruleKey = terms.key();
        this.ruleVersion = terms.version();
        this.anchoredOn = schedule.span().anchor();
        this.countsFrom = schedule.span().from();
        this.plannedDueOn = schedule.dueOn();
        runAs(course);
    }

    /** Stands still on other days than before, or on some at all. */
    final void runAs(Course course) {
        warnOn = course.warnOn();
        softOn = course.softOn();
        dueOn = course.dueOn();
        remainingDays = course.remainingDays();
        pauses = course.pauses().inOrder().size();
    }

    /** Done on a day, and registered now. */
    void meet(LocalDate on, Instant at) {
        metOn = on;
        end(Ending.MET, at);
    }

    /** Done on another day than was said; when it had been registered as done stays. */
    void metRightlyOn(LocalDate on) {
        metOn = on;
    }

    void end(Ending how, Instant at) {
        ending = how;
        endedAt = at;
        endedOn = LocalDate.ofInstant(at, CaseClock.ZONE);
    }

    /** Takes back that it ended; when its ending had been registered stays. */
    void giveWay() {
        ending = Ending.SUPERSEDED;
    }

    int nextLogNumber() {
        return ++logLength;
    }

    Standing standing(Pauses when) {
        return new Standing(warnOn, dueOn, ending, metOn, endedOn, when);
    }

    boolean runs() {
        return ending == null;
    }

    /** @return whether it is or was still open after its last day, paused by now or not */
    boolean isBreached(LocalDate today) {
        return dueOn != null && today.isAfter(dueOn);
    }

    Ending ending() {
        return ending;
    }

    boolean hasPauses() {
        return pauses > 0;
    }

    Integer remainingDays() {
        return remainingDays;
    }

    Span span() {
        return new Span(anchoredOn, countsFrom);
    }

    Duty duty() {
        return new Duty(caseId, subjectId, ruleKey);
    }

    String team() {
        return team;
    }

    Rule terms() {
        return terms;
    }

    LocalDate anchoredOn() {
        return anchoredOn;
    }

    LocalDate warnOn() {
        return warnOn;
    }

    LocalDate softOn() {
        return softOn;
    }

    LocalDate plannedDueOn() {
        return plannedDueOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate metOn() {
        return metOn;
    }

    Instant endedAt() {
        return endedAt;
    }
}
