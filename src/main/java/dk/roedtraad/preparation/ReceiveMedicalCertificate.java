package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** T1.3: notes that the certificate has come, and where it lies (own proposal; LÆ 265, BEK 2408 § 4). */
@ApplicationScoped
class ReceiveMedicalCertificate implements TaskAct<ReceiveMedicalCertificate.Form> {

    @Inject
    Preparations preparations;

    @Inject
    Event<CertificateReceived> received;

    /**
     * When the certificate came, and where it lies.
     *
     * @param occurredOn the day on which it came
     * @param certificate where the case system keeps it
     */
    public record Form(
        @Label(da = "Modtaget", en = "Received on") LocalDate occurredOn,
        @Label(da = "Lægeattesten i fagsystemet", en = "The certificate in the case system") @NotNull @Valid
        DocumentReference certificate)
        implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>("receiveMedicalCertificate", "Registrér modtaget lægeattest",
            "Register the medical certificate", Role.CASEWORKER, Performer.PREPARING_CASEWORKER, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        MedicalCertificate awaited = preparations.awaitedCertificate(occasion.caseId())
            .orElseThrow(ReceiveMedicalCertificate::noneAwaited);
        awaited.received(occasion.occurredOn(), form.certificate());
        received.fire(new CertificateReceived(occasion.caseId(), occasion.occurredOn()));
        return Outcome.none();
    }

    private static Problem noneAwaited() {
        return Problem.conflict("no-certificate-awaited", "No certificate is awaited in this case.",
            "Order one first, or read the preparation: it may have been registered already.");
    }
}
