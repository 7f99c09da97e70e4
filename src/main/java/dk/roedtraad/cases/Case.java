package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A citizen's case.
 *
 * <p>It opens when the preparation starts, with a preparing caseworker and a VK as soon as they are chosen. When the
 * preparation is found good enough, a day with the rehabilitation team is booked and the case waits for its meeting.
 * The team gives its indstilling, or adjourns, and then the preparation goes on. The municipality decides: another way
 * than a ressourceforløb, back to the team because it does not follow the indstilling, or a ressourceforløb from a
 * day, with a coordinating caseworker. The programme runs until a status review has found where it leads; the case is
 * then handed back and closed with that outcome. Meanwhile the case may go to the team again, in a round beside the
 * programme. A case that is withdrawn, or whose citizen moves or dies, closes from wherever it is.
 *
 * <p>The facts are of the round the case is in: going back to the preparation takes away what that round had reached.
 * What was, stands in the history.
 */
@Entity
@Table(name = "case_file")
class Case extends MunicipalRow {

    @Column(name = "external_reference")
    private String externalReference;

    @Column(name = "profile")
    private String profile;

    @Column(name = "team")
    private String team;

    @Embedded
    private Responsible responsible;

    @Column(name = "preparation_started_on")
    private LocalDate preparationStartedOn;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Embedded
    private Course course = new Course();

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private CaseOutcome outcome;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "next_due_on")
    private LocalDate nextDueOn;

    @Column(name = "revision")
    private long revision;

    @Column(name = "history_length")
    private int historyLength;

    @Column(name = "suspensions")
    private int suspensions;

    @Column(name = "standings")
    private int standings;

    protected Case() {
    }

    Case(UUID id, OpenCase.Form form, String profile, Instant openedAt) {
        super(id);
        this.externalReference = form.externalReference();
        this.profile = profile;
        this.team = form.team();
        this.responsible = new Responsible(form.preparingCaseworker(), form.vk());
        this.preparationStartedOn = form.preparationStartedOn();
        this.openedAt = openedAt;
    }

    Phase phase() {
        return closedOn != null ? Phase.CLOSED : course.phase();
    }

    /** @param onHold whether an authority has put the case on hold today */
    CaseStatus status(boolean onHold) {
        if (closedOn != null) {
            return CaseStatus.CLOSED;
        }
        return onHold ? CaseStatus.SUSPENDED : CaseStatus.RUNNING;
    }

    void meetingBooked(LocalDate on) {
        roundMovesTo(Phase.MEETING);
        course.meetingBooked(on);
    }

    void recommended(LocalDate on, boolean programme) {
        roundMovesTo(Phase.DECISION);
        course.recommended(on, programme);
    }

    void backToPreparation() {
        roundMovesTo(Phase.PREPARATION);
        course.backToPreparation();
    }

    void granted(LocalDate from, LocalDate to) {
        roundMovesTo(Phase.PROGRAMME);
        course.granted(from, to);
    }

    void reReferred(int round) {
        course.reReferred(round);
    }

    void reReferralOver() {
        course.reReferralOver();
    }

    /** @return the number of the round with the team that runs beside the programme, or null */
    Integer reReferral() {
        return course.reReferral();
    }

    void leadsTo(CaseOutcome where) {
        outcome = where;
    }

    void close(LocalDate on) {
        moveTo(Phase.CLOSED);
        closedOn = on;
        nextDueOn = null;
    }

    void reopen() {
        moveTo(course.phase());
        closedOn = null;
        outcome = null;
    }

    /** Counts an act, so that a reader can tell whether the case has moved on since it was read. */
    void touch() {
        revision++;
    }

    int nextHistoryNumber() {
        return ++historyLength;
    }

    int nextStanding() {
        return ++standings;
    }

    int nextSuspension() {
        return ++suspensions;
    }

    /** @return how many suspensions were ever registered */
    int suspensions() {
        return suspensions;
    }

    void nextDue(LocalDate on) {
        nextDueOn = on;
    }

    /** A round beside the programme leaves the case in its phase. */
    private void roundMovesTo(Phase to) {
        if (course.reReferral() == null) {
            moveTo(to);
        }
    }

    private void moveTo(Phase to) {
        if (!phase().next().contains(to)) {
            throw Problem.conflict("phase-not-allowed", "A case in phase " + phase() + " cannot go to " + to + ".",
                "Read the case again; its open tasks say what is next.");
        }
    }

    String externalReference() {
        return externalReference;
    }

    String profile() {
        return profile;
    }

    String team() {
        return team;
    }

    Responsible responsible() {
        return responsible;
    }

    void preparationStartedOn(LocalDate right) {
        preparationStartedOn = right;
    }

    LocalDate preparationStartedOn() {
        return preparationStartedOn;
    }

    Instant openedAt() {
        return openedAt;
    }

    boolean programmeRecommended() {
        return course.programmeRecommended();
    }

    LocalDate programmeStartsOn() {
        return course.startsOn();
    }

    LocalDate programmeEndsOn() {
        return course.endsOn();
    }

    LocalDate programmeSince() {
        return course.since();
    }

    CaseOutcome outcome() {
        return outcome;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    LocalDate nextDueOn() {
        return nextDueOn;
    }

    long revision() {
        return revision;
    }
}
