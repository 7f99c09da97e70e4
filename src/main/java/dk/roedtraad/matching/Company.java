package dk.roedtraad.matching;

import dk.roedtraad.security.MunicipalRow;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A workplace that the VK works with, one row per production unit (P-nummer), with one fixed contact (A2.12). */
@Entity
@Table(name = "company")
class Company extends MunicipalRow {

    @Column(name = "cvr")
    private String cvr;

    @Column(name = "p_number")
    private String pNumber;

    @Column(name = "name")
    private String name;

    @Column(name = "industry")
    private String industry;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_phone")
    private String contactPhone;

    @Column(name = "note")
    private String note;

    protected Company() {
    }

    Company(CompanyForm form) {
        super(UUID.randomUUID());
        describe(form);
    }

    final void describe(CompanyForm form) {
        cvr = form.cvr();
        pNumber = form.pNumber();
        name = form.name();
        industry = form.industry();
        contactName = form.contactName();
        contactPhone = form.contactPhone();
        note = form.note();
    }

    String name() {
        return name;
    }

    CompanyForm form() {
        return new CompanyForm(cvr, pNumber, name, industry, contactName, contactPhone, note);
    }

    CompanyView view() {
        return new CompanyView(id(), cvr, pNumber, name, industry, contactName, contactPhone, note);
    }
}
