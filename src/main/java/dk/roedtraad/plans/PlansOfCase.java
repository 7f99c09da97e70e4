package dk.roedtraad.plans;

import dk.roedtraad.plans.Cv.CompetenceMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a match with a company can stand on: the citizen's newest CV and goals (A3.21). */
@ApplicationScoped
public class PlansOfCase {

    @Inject
    Documents documents;

    /** @return the competence mapping of the newest CV, if there is a CV */
    public Optional<CompetenceMapping> mapping(UUID caseId) {
        return documents.latest(CvVersion.class, caseId).map(version -> version.document().mapping());
    }

    /** @return the job and education goals of the indsatsplan, or the job goals as long as it has none */
    public List<String> goals(UUID caseId) {
        List<String> planned = documents.latest(IndsatsplanVersion.class, caseId).stream()
            .flatMap(version -> version.document().goals().stream())
            .filter(Indsatsplan.Goal::leadsToWork).map(Indsatsplan.Goal::goal).toList();
        return planned.isEmpty() ? jobGoals(caseId) : planned;
    }

    private List<String> jobGoals(UUID caseId) {
        return documents.latest(GoalsVersion.class, caseId).stream()
            .flatMap(version -> version.document().goals().stream()).map(JobGoals.JobGoal::goal).toList();
    }
}
