package dk.roedtraad.plans;

import dk.roedtraad.cases.EntryAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Which of the CV, the job goals and the indsatsplan are there. */
@ApplicationScoped
class PlansAnswers implements EntryAnswers {

    @Inject
    Documents documents;

    @Override
    public Map<String, Object> of(UUID caseId) {
        return of(isThere(CvVersion.class, caseId), isThere(GoalsVersion.class, caseId),
            isThere(IndsatsplanVersion.class, caseId));
    }

    private boolean isThere(Class<? extends DocumentVersion<?>> kind, UUID caseId) {
        return documents.latest(kind, caseId).isPresent();
    }

    /** The goals are set on the CV: without one they are gone through again. */
    static Map<String, Object> of(boolean cv, boolean goals, boolean plan) {
        Map<String, Object> answers = new HashMap<>();
        if (cv) {
            answers.put("mapping", goals ? "GOAL" : "CV");
        }
        if (plan) {
            answers.put("planAgreed", true);
        }
        return answers;
    }
}
