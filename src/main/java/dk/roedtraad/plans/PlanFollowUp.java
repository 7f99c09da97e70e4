package dk.roedtraad.plans;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One follow-up of the indsatsplan; written once, never changed. */
@Entity
@Table(name = "plan_follow_up")
class PlanFollowUp extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "followed_up_on")
    private LocalDate followedUpOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private FollowUpResult result;

    @Column(name = "with_citizen")
    private boolean withCitizen;

    @Column(name = "cv_reviewed")
    private boolean cvReviewed;

    @Column(name = "note")
    private String note;

    @Column(name = "plan_version")
    private int planVersion;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "person")
    private String person;

    protected PlanFollowUp() {
    }

    /** @param next the version that a changed plan gets */
    PlanFollowUp(Writing next, FollowUpPlan.Form form) {
        super(UUID.randomUUID());
        this.caseId = next.caseId();
        this.followedUpOn = next.on();
        this.result = form.result();
        this.withCitizen = form.withCitizen();
        this.cvReviewed = form.cvReviewed();
        this.note = form.note();
        this.planVersion = form.plan() == null ? next.number() - 1 : next.number();
        this.registeredAt = next.at();
        this.person = next.person();
    }

    LocalDate followedUpOn() {
        return followedUpOn;
    }

    PlansSoFar.LastFollowUp soFar() {
        return new PlansSoFar.LastFollowUp(followedUpOn, withCitizen, cvReviewed, note);
    }

    FollowUpView view() {
        return new FollowUpView(id(), followedUpOn, result, withCitizen, cvReviewed, note, planVersion, registeredAt,
            person);
    }
}
