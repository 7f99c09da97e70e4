package dk.roedtraad.matching;

import dk.roedtraad.plans.Cv.CompetenceMapping;
import dk.roedtraad.plans.PlansOfCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Gathers what is known for a match request, so that nobody asks the citizen twice (A3.26). */
@ApplicationScoped
class Drafting {

    @Inject
    PlansOfCase plans;

    @Inject
    Placements placements;

    @Inject
    MatchRequests requests;

    MatchDraft draft(UUID caseId) {
        Optional<CompetenceMapping> mapping = plans.mapping(caseId);
        return new MatchDraft(mapping.map(CompetenceMapping::wishes).orElse(null),
            mapping.map(CompetenceMapping::considerationNeeds).orElse(null), plans.goals(caseId),
            placements.lastLearned(caseId).orElse(null), requests.lastAdvice(caseId).orElse(null));
    }
}
