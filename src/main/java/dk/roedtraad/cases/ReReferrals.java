package dk.roedtraad.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The rounds with the team beside the programmes of the current municipality. */
@ApplicationScoped
class ReReferrals {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(ReReferral round) {
        rows.persist(round);
    }

    ReReferral get(UUID caseId, int number) {
        return rows.createQuery("select r from ReReferral r where r.caseId = :case and r.number = :number",
                ReReferral.class)
            .setParameter("case", caseId).setParameter("number", number).getSingleResult();
    }

    /** @return the case's rounds after a number, in their order */
    List<ReReferral> after(UUID caseId, int number, int limit) {
        return rows.createQuery("select r from ReReferral r where r.caseId = :case and r.number > :number"
                + " order by r.number", ReReferral.class)
            .setParameter("case", caseId).setParameter("number", number).setMaxResults(limit).getResultList();
    }

    int count(UUID caseId) {
        return rows.createQuery("select count(r) from ReReferral r where r.caseId = :case", Long.class)
            .setParameter("case", caseId).getSingleResult().intValue();
    }
}
