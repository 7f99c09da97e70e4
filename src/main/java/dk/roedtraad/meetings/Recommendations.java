package dk.roedtraad.meetings;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.Occasion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The indstillinger of the current municipality. */
@ApplicationScoped
class Recommendations {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Occasion occasion, LocalDate heldOn, RecordRecommendation.Form form) {
        int number = ofCase(occasion.caseId()).size() + 1;
        rows.persist(new Recommendation(occasion, number, heldOn, form));
    }

    void add(Recommendation givenElsewhere) {
        rows.persist(givenElsewhere);
    }

    /** @return the case's indstillinger and adjournments, in the order in which they were recorded */
    List<Recommendation> ofCase(UUID caseId) {
        return rows.createQuery("select r from Recommendation r where r.caseId = :case order by r.number",
                Recommendation.class)
            .setParameter("case", caseId).getResultList();
    }

    /** @throws Problem 409 {@code no-recommendation} */
    Recommendation latest(UUID caseId) {
        List<Recommendation> all = ofCase(caseId);
        if (all.isEmpty()) {
            throw Problem.conflict("no-recommendation", "The team has not given an indstilling yet.",
                "Record it first.");
        }
        return all.get(all.size() - 1);
    }
}
