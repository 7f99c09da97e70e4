package dk.roedtraad.plans;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The versions of the current municipality's CVs, job goals and plans. A kind of document is named by its class. */
@ApplicationScoped
class Documents {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /** @return the next version to be written by the current person; the case is locked by the act */
    Writing next(Class<? extends DocumentVersion<?>> kind, UUID caseId, LocalDate on) {
        int number = latest(kind, caseId).map(DocumentVersion::number).orElse(0) + 1;
        return new Writing(caseId, number, on, clock.now(), person.id());
    }

    void add(DocumentVersion<?> version) {
        rows.persist(version);
    }

    <V extends DocumentVersion<?>> Optional<V> latest(Class<V> kind, UUID caseId) {
        return newestFirst(kind, caseId, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** @return the versions of a document that are older than a number, the newest first */
    <V extends DocumentVersion<?>> List<V> newestFirst(Class<V> kind, UUID caseId, int before, int limit) {
        return rows.createQuery("select v from " + kind.getSimpleName() + " v where v.caseId = :case"
                + " and v.number < :before order by v.number desc", kind)
            .setParameter("case", caseId).setParameter("before", before).setMaxResults(limit).getResultList();
    }

    /** @throws Problem 404 {@code not-written} */
    <V extends DocumentVersion<?>> V shown(Class<V> kind, UUID caseId) {
        return latest(kind, caseId).orElseThrow(() -> Problem.notFound("not-written",
            "The document has not been written yet.", "Complete the task that writes it; the case lists its tasks."));
    }

    /**
     * Makes sure that there is something to change or to follow up.
     *
     * @return the day on which the first version was made
     * @throws Problem 409 {@code nothing-written-yet}
     */
    LocalDate requireWritten(Class<? extends DocumentVersion<?>> kind, UUID caseId) {
        return rows.createQuery("select v.writtenOn from " + kind.getSimpleName() + " v where v.caseId = :case"
                + " and v.number = 1", LocalDate.class)
            .setParameter("case", caseId).getResultStream().findFirst()
            .orElseThrow(() -> Problem.conflict("nothing-written-yet", "The document has not been written yet.",
                "Write the first version by completing its task; the case lists its tasks."));
    }
}
