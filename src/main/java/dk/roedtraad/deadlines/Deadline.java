package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Effect;
import dk.roedtraad.rules.Rule;
import dk.roedtraad.rules.RuleColumn;
import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.time.CaseClock;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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
 * after its due day it is overdue and goes on running, but for a rule that only warns, by which it stays due soon, and
 * for a window, which has then lapsed. Met after the due day it was met late; met in time but typed after it, it was
 * only registered late. On days on which its case's suspensions let it stand still it is suspended, never overdue, and
 * each of them moves its days on. A leader may extend it, or waive it with a reason, which is no breach, though a
 * breach from before stays one. What has ended stays as it ended, unless that is taken back: the team adjourns, or the
 * case is reopened; it is then superseded by one that runs on. All that ever happened to it stands in its log.
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

    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private Effect effect;

    @Column(name = "calendar_version")
    private int calendarVersion;

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

    @Column(name = "extended_days")
    private int extendedDays;

    @Column(name = "remaining_days")
    private Integer remainingDays;

    @Column(name = "pauses")
    private int pauses;

    @Enumerated(EnumType.STRING)
    @Column(name = "ending")
    private Ending ending;

    @Column(name = "met_on")
    private LocalDate metOn;

    @Column(name = "waived_on")
    private LocalDate waivedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "log_length")
    private int logLength;

    @Embedded
    private Rungs rungs = new Rungs();

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
        this.effect = terms.effect();
        this.anchoredOn = schedule.span().anchor();
        this.countsFrom = schedule.span().from();
        this.plannedDueOn = schedule.dueOn();
        this.calendarVersion = schedule.calendar();
        runAs(schedule, course);
    }

    /** Stands still on other days than before, or is extended by others, or by some at all. */
    final void runAs(Schedule schedule, Course course) {
        extendedDays = schedule.extendedDays();
        warnOn = course.warnOn();
        softOn = course.softOn();
        dueOn = course.dueOn();
        remainingDays = course.remainingDays();
        pauses = course.pauses().inOrder().size();
        rungs.follow(this);
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

    /** Nothing is owed any more from a day on, and that is registered now. */
    void waive(LocalDate on, Instant at) {
        waivedOn = on;
        end(Ending.WAIVED, at);
    }

    void end(Ending how, Instant at) {
        ending = how;
        endedAt = at;
        endedOn = LocalDate.ofInstant(at, CaseClock.ZONE);
        rungs.stop();
    }

    /** Takes back that it ended; when its ending had been registered stays. */
    void giveWay() {
        ending = Ending.SUPERSEDED;
    }

    int nextLogNumber() {
        return ++logLength;
    }

    Standing standing(Pauses when) {
        return new Standing(effect, warnOn, dueOn, ending, metOn, endedOn, waivedOn, when);
    }

    boolean runs() {
        return ending == null;
    }

    Rungs rungs() {
        return rungs;
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

    int calendarVersion() {
        return calendarVersion;
    }

    int extendedDays() {
        return extendedDays;
    }

    LocalDate waivedOn() {
        return waivedOn;
    }

    LocalDate metOn() {
        return metOn;
    }

    Instant endedAt() {
        return endedAt;
    }
}
