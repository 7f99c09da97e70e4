package dk.roedtraad.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Which cases of the current municipality were taken over. */
@ApplicationScoped
class TakenOvers {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(TakenOver takenOver) {
        rows.persist(takenOver);
    }

    Optional<TakenOver> of(UUID caseId) {
        return rows.createQuery("select t from TakenOver t where t.caseId = :case", TakenOver.class)
            .setParameter("case", caseId).getResultStream().findFirst();
    }
}
