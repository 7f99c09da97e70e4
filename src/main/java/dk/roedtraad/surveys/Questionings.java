package dk.roedtraad.surveys;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The measurements and surveys of the current municipality; append-only. */
@ApplicationScoped
class Questionings {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CaseReading reading;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /**
     * Opens a part of a case for the current person to read; the reading is logged.
     *
     * @throws dk.roedtraad.rest.Problem 404 {@code not-found}
     */
    void open(UUID caseId, String part) {
        reading.of(caseId, part);
    }

    /** Writes down what was answered, signed by the current person. */
    void add(Questioning questioning) {
        questioning.sign(person.id(), clock.now());
        rows.persist(questioning);
    }

    /** @return those of a case that come after a place in the list, the oldest first */
    <Q extends Questioning> List<Q> of(Class<Q> kind, UUID caseId, Place after, int limit) {
        return rows.createQuery("select q from " + kind.getSimpleName() + " q where q.caseId = :case"
                + " and (q.occurredOn > :day or (q.occurredOn = :day and q.id > :id))"
                + " order by q.occurredOn, q.id", kind)
            .setParameter("case", caseId).setParameter("day", after.day()).setParameter("id", after.id())
            .setMaxResults(limit).getResultList();
    }
}
