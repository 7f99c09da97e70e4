package dk.roedtraad.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The agreement of a placement as columns, so that hours and days can be counted. */
@Embeddable
class Terms {

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PlacementKind kind;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "start_hours")
    private BigDecimal startHours;

    @Column(name = "target_hours")
    private BigDecimal targetHours;

    @Column(name = "ordinary_hours")
    private BigDecimal ordinaryHours;

    @Column(name = "purpose")
    private String purposeWithCitizen;

    @Column(name = "company_contact")
    private String companyContact;

    @Column(name = "description")
    private String description;

    @Column(name = "vitas_reference")
    private String vitasReference;

    protected Terms() {
    }

    Terms(Agreement agreement) {
        this.kind = agreement.kind();
        this.startsOn = agreement.startsOn();
        this.endsOn = agreement.endsOn();
        this.startHours = agreement.startHours();
        this.targetHours = agreement.targetHours();
        this.ordinaryHours = agreement.ordinaryHours();
        this.purposeWithCitizen = agreement.purposeWithCitizen();
        this.companyContact = agreement.companyContact();
        this.description = agreement.description();
        this.vitasReference = agreement.vitasReference();
    }

    LocalDate startsOn() {
        return startsOn;
    }

    Agreement agreement() {
        return new Agreement(kind, startsOn, endsOn, startHours, targetHours, ordinaryHours, purposeWithCitizen,
            companyContact, description, vitasReference);
    }
}
