package dk.roedtraad.cases;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The person the case is about; the only row that holds a name and a CPR number. */
@Entity
@Table(name = "citizen")
class Citizen extends MunicipalRow {

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "name")
    private String name;

    @Column(name = "cpr")
    private String cpr;

    @Column(name = "protected_address")
    private boolean protectedAddress;

    @Column(name = "phone")
    private String phone;

    @Column(name = "email")
    private String email;

    protected Citizen() {
    }

    Citizen(UUID caseId) {
        super(UUID.randomUUID());
        this.caseId = caseId;
    }

    void describe(CitizenForm form) {
        name = form.name();
        cpr = Cpr.digits(form.cpr());
        protectedAddress = Boolean.TRUE.equals(form.protectedAddress());
        phone = form.phone();
        email = form.email();
    }

    UUID caseId() {
        return caseId;
    }

    String name() {
        return name;
    }

    String cpr() {
        return cpr;
    }

    boolean protectedAddress() {
        return protectedAddress;
    }

    String phone() {
        return phone;
    }

    String email() {
        return email;
    }
}
