package dk.roedtraad.meetings;

import dk.roedtraad.security.MunicipalRow;
import dk.roedtraad.tasks.Occasion;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An indstilling of the team: recorded, then handed over to the citizen. An adjournment ends with its recording, and
 * another meeting brings another indstilling.
 */
@Entity
@Table(name = "recommendation")
class Recommendation extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "recommendation_no")
    private int number;

    @Column(name = "meeting_held_on")
    private LocalDate meetingHeldOn;

    @Column(name = "recommended_on")
    private LocalDate recommendedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private RecommendationResult result;

    @Column(name = "duration_months")
    private Integer durationMonths;

    @Column(name = "purpose")
    private String purpose;

    @Convert(converter = AdviceColumn.class)
    @Column(name = "advice")
    private Advice advice;

    @Column(name = "vk_present")
    private boolean vkPresent;

    @Column(name = "adjourned_because")
    private String adjournedBecause;

    @Column(name = "handed_over_on")
    private LocalDate handedOverOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "handed_over_how")
    private HandOverRecommendation.How handedOverHow;

    @Column(name = "understood")
    private Boolean understood;

    protected Recommendation() {
    }

    Recommendation(Occasion occasion, int number, LocalDate meetingHeldOn, RecordRecommendation.Form form) {
        super(UUID.randomUUID());
        this.caseId = occasion.caseId();
        this.number = number;
        this.meetingHeldOn = meetingHeldOn;
        this.recommendedOn = occasion.occurredOn();
        this.result = form.result();
        this.durationMonths = form.durationMonths();
        this.purpose = form.purpose();
        this.advice = new Advice(form.goals(), form.recommendedEfforts());
        this.vkPresent = form.vkPresent();
        this.adjournedBecause = form.adjournedBecause();
    }

    /** One that was given elsewhere, the first that is known here. */
    Recommendation(UUID caseId, LocalDate meetingHeldOn, MeetingSoFar.Given given) {
        super(UUID.randomUUID());
        this.caseId = caseId;
        this.number = 1;
        this.meetingHeldOn = meetingHeldOn;
        this.recommendedOn = given.recommendedOn();
        this.result = given.result();
        this.durationMonths = given.durationMonths();
        this.purpose = given.purpose();
        this.advice = new Advice(given.goals(), given.recommendedEfforts());
        this.vkPresent = given.vkPresent();
        this.handedOverOn = given.handedOverOn();
    }

    /** @throws dk.roedtraad.rest.Problem 422 {@code handed-over-before-meeting} */
    void handedOver(LocalDate on, HandOverRecommendation.Form form) {
        RecommendationRules.requireNotBefore(meetingHeldOn, on, "handed-over-before-meeting");
        handedOverOn = on;
        handedOverHow = form.how();
        understood = form.understood();
    }

    int number() {
        return number;
    }

    LocalDate meetingHeldOn() {
        return meetingHeldOn;
    }

    LocalDate recommendedOn() {
        return recommendedOn;
    }

    RecommendationResult result() {
        return result;
    }

    Integer durationMonths() {
        return durationMonths;
    }

    String purpose() {
        return purpose;
    }

    Advice advice() {
        return advice;
    }

    boolean vkPresent() {
        return vkPresent;
    }

    String adjournedBecause() {
        return adjournedBecause;
    }

    LocalDate handedOverOn() {
        return handedOverOn;
    }

    HandOverRecommendation.How handedOverHow() {
        return handedOverHow;
    }

    Boolean understood() {
        return understood;
    }
}
