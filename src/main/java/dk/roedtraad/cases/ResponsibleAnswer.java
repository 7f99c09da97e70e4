package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Whether it is settled who prepares a case and who is its VK. */
@ApplicationScoped
class ResponsibleAnswer implements EntryAnswers {

    @Inject
    Cases cases;

    @Override
    public Map<String, Object> of(UUID caseId) {
        return of(cases.get(caseId));
    }

    static Map<String, Object> of(Case file) {
        boolean chosen = file.responsible().preparingCaseworker() != null && file.responsible().vk() != null;
        return chosen ? Map.of("responsibleChosen", true) : Map.of();
    }
}
