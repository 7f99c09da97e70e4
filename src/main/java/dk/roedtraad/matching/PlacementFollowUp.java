package dk.roedtraad.matching;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** One follow-up of the VK at the company; written once, never changed. */
@Entity
@Table(name = "placement_follow_up")
class PlacementFollowUp extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "placement_id")
    private UUID placementId;

    @Column(name = "followed_up_on")
    private LocalDate followedUpOn;

    @Convert(converter = ObservationsColumn.class)
    @Column(name = "observations")
    private Observations observations;

    @Column(name = "hours_now")
    private BigDecimal hoursNow;

    @Column(name = "ordinary_hours_now")
    private BigDecimal ordinaryHoursNow;

    @Enumerated(EnumType.STRING)
    @Column(name = "next_step")
    private NextStep nextStep;

    @Column(name = "next_step_text")
    private String nextStepText;

    protected PlacementFollowUp() {
    }

    PlacementFollowUp(Placement placement, LocalDate followedUpOn, FollowUpPlacement.Form form) {
        super(UUID.randomUUID());
        this.caseId = placement.caseId();
        this.placementId = placement.id();
        this.followedUpOn = followedUpOn;
        this.observations = form.observations();
        this.hoursNow = form.hoursNow();
        this.ordinaryHoursNow = form.ordinaryHoursNow();
        this.nextStep = form.nextStep();
        this.nextStepText = form.nextStepText();
    }

    UUID placementId() {
        return placementId;
    }

    PlacementFollowUpView view() {
        return new PlacementFollowUpView(followedUpOn, observations, hoursNow, ordinaryHoursNow, nextStep,
            nextStepText);
    }
}
