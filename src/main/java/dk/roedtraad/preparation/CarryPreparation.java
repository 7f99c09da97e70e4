package dk.roedtraad.preparation;

import dk.roedtraad.preparation.PreparationSoFar.Certificate;
import dk.roedtraad.preparation.PreparationSoFar.Involvement;
import dk.roedtraad.preparation.PreparationSoFar.Written;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Carries a preparation between systems: writes down what happened elsewhere, and gathers what has happened here. */
@ApplicationScoped
public class CarryPreparation {

    @Inject
    Preparations preparations;

    /**
     * Writes down a preparation in a case that has none yet.
     *
     * @throws Problem 422 {@code certificate-reference-missing}
     */
    public void in(UUID caseId, PreparationSoFar soFar) {
        if (soFar.involvement() != null) {
            preparations.add(row(caseId, soFar.involvement()));
        }
        if (soFar.certificate() != null) {
            preparations.add(row(caseId, soFar.certificate()));
        }
        if (soFar.preparatoryPart() != null) {
            Written part = soFar.preparatoryPart();
            preparations.add(new PreparatoryPart(caseId, 1, part.writtenOn(), part.text()));
        }
    }

    /** @return what the preparation has come to here, or null for nothing at all */
    public PreparationSoFar out(UUID caseId) {
        Involvement involvement = last(preparations.involvements(caseId).stream().map(CarryPreparation::form).toList());
        Certificate certificate = last(preparations.certificates(caseId).stream().map(CarryPreparation::form).toList());
        Written part = last(preparations.parts(caseId).stream()
            .map(written -> new Written(written.writtenOn(), written.text())).toList());
        return involvement == null && certificate == null && part == null ? null
            : new PreparationSoFar(involvement, certificate, part);
    }

    private static <T> T last(List<T> all) {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static CitizenInvolvement row(UUID caseId, Involvement talk) {
        return new CitizenInvolvement(new Occasion(caseId, null, null, talk.occurredOn()),
            new InvolveCitizen.Form(talk.occurredOn(), talk.contactChannel(), talk.preferredChannel(), true,
                talk.companionOffered(), talk.topicsExplained(), talk.citizenView()));
    }

    private static MedicalCertificate row(UUID caseId, Certificate one) {
        if ((one.receivedOn() == null) != (one.reference() == null)) {
            throw Problem.unprocessable("certificate-reference-missing",
                "A certificate that has come lies somewhere, and one that is awaited does not.",
                "Give both the day on which it came and where it lies, or neither.")
                .at("/preparation/certificate/reference", "must be given with receivedOn, and only then");
        }
        MedicalCertificate row = new MedicalCertificate(caseId, one.doctor(), one.requestedOn());
        if (one.receivedOn() != null) {
            row.received(one.receivedOn(), one.reference());
        }
        return row;
    }

    private static Involvement form(CitizenInvolvement talk) {
        return new Involvement(talk.involvedOn(), talk.contactChannel(), talk.preferredChannel(),
            talk.companionOffered(), talk.topicsExplained(), talk.citizenView());
    }

    private static Certificate form(MedicalCertificate one) {
        return new Certificate(one.doctor(), one.requestedOn(), one.receivedOn(), one.reference());
    }
}
