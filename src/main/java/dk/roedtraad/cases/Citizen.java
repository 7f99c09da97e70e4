package dk.roedtraad.cases;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The person the case is about; beside the numbers they had before, the only row with a name and a CPR number. */
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

    @Convert(converter = CompanionColumn.class)
    @Column(name = "companion")
    private Companion companion;

    @Convert(converter = PartyRepresentativeColumn.class)
    @Column(name = "party_representative")
    private PartyRepresentative partyRepresentative;

    @Convert(converter = InterpreterColumn.class)
    @Column(name = "interpreter")
    private Interpreter interpreter;

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
        companion = form.companion();
        partyRepresentative = form.partyRepresentative();
        interpreter = form.interpreter();
    }

    /** @return all that there is to tell of the citizen, as it was told */
    CitizenForm asTold() {
        return new CitizenForm(name, cpr, protectedAddress, phone, email, companion, partyRepresentative, interpreter);
    }

    UUID caseId() {
        return caseId;
    }

    String cpr() {
        return cpr;
    }

    boolean protectedAddress() {
        return protectedAddress;
    }

    Companion companion() {
        return companion;
    }

    PartyRepresentative partyRepresentative() {
        return partyRepresentative;
    }

    Interpreter interpreter() {
        return interpreter;
    }
}
