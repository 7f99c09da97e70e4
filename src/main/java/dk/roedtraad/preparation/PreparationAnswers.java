package dk.roedtraad.preparation;

import dk.roedtraad.cases.EntryAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How far a preparation has come; one that has a preparatory part already is taken up again from there. */
@ApplicationScoped
class PreparationAnswers implements EntryAnswers {

    @Inject
    Preparations preparations;

    @Override
    public Map<String, Object> of(UUID caseId) {
        return of(!preparations.involvements(caseId).isEmpty(), preparations.certificates(caseId),
            !preparations.parts(caseId).isEmpty());
    }

    static Map<String, Object> of(boolean involved, List<MedicalCertificate> certificates, boolean written) {
        Map<String, Object> answers = new HashMap<>();
        if (involved) {
            answers.put("citizenInvolved", true);
        }
        if (!certificates.isEmpty()) {
            boolean awaited = certificates.stream().anyMatch(one -> one.receivedOn() == null);
            answers.put("certificate", awaited ? "ORDERED" : "RECEIVED");
        }
        if (written) {
            answers.put("preparationEntry", "REWORK");
        }
        return answers;
    }
}
