package dk.roedtraad.cases;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One round with the rehabilitation team beside the programme, from the request to what came of it. How far it has
 * come stands on the case while it runs: there is one at a time.
 */
@Entity
@Table(name = "re_referral")
class ReReferral extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "round_no")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private ReReferralCause cause;

    @Column(name = "reason")
    private String reason;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private ReReferralResult result;

    protected ReReferral() {
    }

    ReReferral(UUID caseId, int number, RequestReReferral.Form form, LocalDate on) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.number = number;
        this.cause = form.cause();
        this.reason = form.reason();
        this.requestedOn = on;
    }

    void end(ReReferralResult how, LocalDate on) {
        result = how;
        endedOn = on;
    }

    int number() {
        return number;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    ReReferralView view() {
        return new ReReferralView(number, cause, reason, requestedOn, endedOn, result);
    }
}
