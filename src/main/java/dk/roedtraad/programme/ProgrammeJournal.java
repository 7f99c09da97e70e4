package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What was decided, said and agreed in the programmes of the current municipality; append-only. */
@ApplicationScoped
class ProgrammeJournal {

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

    /** Writes an entry, signed by the current person. */
    void enter(JournalEntry entry) {
        entry.sign(person.id(), clock.now());
        rows.persist(entry);
    }

    /** @return all entries of one kind in a case, in the order in which they happened */
    <E extends JournalEntry> List<E> all(Class<E> kind, UUID caseId) {
        return rows.createQuery("select e from " + kind.getSimpleName() + " e where e.caseId = :case"
                + " order by e.occurredOn, e.registeredAt, e.id", kind)
            .setParameter("case", caseId).getResultList();
    }

    /** @return the conversations of a case that come after a place in the list, the newest first */
    List<Conversation> conversations(UUID caseId, Place after, int limit) {
        return rows.createQuery("select c from Conversation c where c.caseId = :case"
                + " and (c.occurredOn < :day or (c.occurredOn = :day and c.id < :id))"
                + " order by c.occurredOn desc, c.id desc", Conversation.class)
            .setParameter("case", caseId).setParameter("day", after.day()).setParameter("id", after.id())
            .setMaxResults(limit).getResultList();
    }
}
