package dk.roedtraad.organisation;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody is away, from one day to another, both included, or until further notice. Why is nobody's business here:
 * nothing depends on it, and it may be about health.
 */
@Entity
@Table(name = "absence")
class Absence extends MunicipalRow {

    @Column(name = "person_id")
    private String personId;

    @Column(name = "absence_no")
    private int number;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "cover")
    private String cover;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Absence() {
    }

    Absence(String personId, int number, AbsenceResource.AbsenceForm form) {
        super(UUID.randomUUID());
        this.personId = personId;
        this.number = number;
        this.startsOn = form.from();
        this.endsOn = form.to();
        this.cover = form.cover();
    }

    void registered(String by, Instant at) {
        registeredBy = by;
        registeredAt = at;
    }

    boolean isOn(LocalDate day) {
        return !day.isBefore(startsOn) && !isOverBy(day);
    }

    boolean isOverBy(LocalDate day) {
        return endsOn != null && day.isAfter(endsOn);
    }

    void end(LocalDate lastDay) {
        endsOn = lastDay;
    }

    String personId() {
        return personId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    String cover() {
        return cover;
    }

    int number() {
        return number;
    }

    AbsenceView view() {
        return new AbsenceView(number, startsOn, endsOn, cover, registeredBy, registeredAt);
    }
}
