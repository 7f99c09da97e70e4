package dk.roedtraad.matching;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The citizen's time at a company.
 *
 * <p>It is agreed, runs from its first day, and is followed up by the VK. It ends at a follow-up, or early when it
 * stops in between. Then the VK closes it: how it went, and what was learned for the next one. When the case closes
 * before, it stops with the case. Its last day passing ends nothing by itself: the VK says how it went.
 */
@Entity
@Table(name = "placement")
class Placement extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "match_id")
    private UUID matchId;

    @Column(name = "company_id")
    private UUID companyId;

    @Column(name = "opening_id")
    private UUID openingId;

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Embedded
    private Terms terms;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "ended_because")
    private String endedBecause;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private PlacementOutcome outcome;

    @Column(name = "closing_ordinary_hours")
    private BigDecimal closingOrdinaryHours;

    @Enumerated(EnumType.STRING)
    @Column(name = "broken_off_by")
    private Party brokenOffBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "learned")
    private String learned;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    protected Placement() {
    }

    Placement(MatchRequest match, Agreement agreement, LocalDate agreedOn) {
        super(UUID.randomUUID());
        this.caseId = match.caseId();
        this.matchId = match.id();
        this.companyId = match.companyId();
        this.openingId = match.openingId();
        this.terms = new Terms(agreement);
        this.agreedOn = agreedOn;
    }

    PlacementState state(LocalDate today) {
        if (stoppedOn != null) {
            return PlacementState.STOPPED;
        }
        if (closedOn != null) {
            return PlacementState.CLOSED;
        }
        if (endedOn != null) {
            return PlacementState.ENDED;
        }
        return today.isBefore(terms.startsOn()) ? PlacementState.AGREED : PlacementState.RUNNING;
    }

    /** @return whether its first day had come by that day, before it ended */
    boolean hasBegunBy(LocalDate day) {
        return !terms.startsOn().isAfter(day) && (endedOn == null || !endedOn.isBefore(terms.startsOn()));
    }

    LocalDate startsOn() {
        return terms.startsOn();
    }

    /** @throws Problem 422 {@code before-agreement} when the day lies before the placement was agreed */
    void mustBeAgreedBy(LocalDate day) {
        if (day.isBefore(agreedOn)) {
            throw Problem.unprocessable("before-agreement", "The placement was not yet agreed on that day.",
                "Give a day on or after " + agreedOn + ".").at("/occurredOn", "must be on or after " + agreedOn);
        }
    }

    /** @throws Problem 409 {@code placement-ended} when it no longer goes on */
    void end(LocalDate on, String because) {
        mustBeAgreedBy(on);
        if (endedOn != null || closedOn != null || stoppedOn != null) {
            throw Problem.conflict("placement-ended", "The placement has already ended.",
                "Close it with the task closePlacement, if that has not been done.");
        }
        endedOn = on;
        endedBecause = because;
    }

    /** Closes it; one that was not ended before, ends with it. */
    void close(LocalDate on, ClosePlacement.Form form) {
        mustBeAgreedBy(on);
        endedOn = endedOn == null ? on : endedOn;
        closedOn = on;
        outcome = form.outcome();
        closingOrdinaryHours = form.ordinaryHours();
        brokenOffBy = form.brokenOffBy();
        reason = form.reason();
        learned = form.learned();
    }

    void stopWithCase(LocalDate on) {
        stoppedOn = on;
    }

    void goesOnWithCase() {
        stoppedOn = null;
    }

    UUID caseId() {
        return caseId;
    }

    UUID companyId() {
        return companyId;
    }

    UUID matchId() {
        return matchId;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    PlacementSoFar soFar(CompanyForm company, List<PlacementSoFar.Visit> followUps) {
        return new PlacementSoFar(company, agreedOn, terms.agreement(), endedOn, endedBecause, followUps);
    }

    PlacementView view(LocalDate today, List<PlacementFollowUpView> followUps) {
        ClosingView closing = closedOn == null ? null
            : new ClosingView(closedOn, outcome, closingOrdinaryHours, brokenOffBy, reason, learned);
        return new PlacementView(id(), matchId, state(today), companyId, openingId, agreedOn, terms.agreement(),
            followUps, endedOn, endedBecause, closing, stoppedOn, false);
    }
}
