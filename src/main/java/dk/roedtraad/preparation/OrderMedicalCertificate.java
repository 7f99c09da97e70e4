package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;
import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** T1.3: asks the general practitioner for the certificate to the team (LÆ 265, BEK 2408 § 4). */
@ApplicationScoped
class OrderMedicalCertificate implements TaskAct<OrderMedicalCertificate.Form> {

    @Inject
    Preparations preparations;

    @Inject
    Event<CertificateOrdered> ordered;

    /**
     * Whom the certificate was asked of.
     *
     * @param occurredOn the day on which it was asked for
     * @param doctor the name of the clinic
     */
    public record Form(
        @Label(da = "Dato for bestilling", en = "Requested on") LocalDate occurredOn,
        @Label(da = "Lægehus", en = "Clinic") @NotBlank @Size(max = 200) String doctor)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("orderMedicalCertificate", "Bestil LÆ 265 (lægeattest)",
            "Order the medical certificate", Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        preparations.add(new MedicalCertificate(occasion.caseId(), form.doctor(), occasion.occurredOn()));
        ordered.fire(new CertificateOrdered(occasion.caseId(), occasion.occurredOn()));
        return Outcome.none();
    }
}
