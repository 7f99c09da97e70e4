package dk.roedtraad.meetings;

import dk.roedtraad.cases.EntryAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the team recommended last. */
@ApplicationScoped
class RecommendationAnswer implements EntryAnswers {

    @Inject
    Recommendations recommendations;

    @Override
    public Map<String, Object> of(UUID caseId) {
        return of(recommendations.ofCase(caseId));
    }

    static Map<String, Object> of(List<Recommendation> all) {
        return all.isEmpty() ? Map.of() : Map.of("recommendation", all.get(all.size() - 1).result().name());
    }
}
