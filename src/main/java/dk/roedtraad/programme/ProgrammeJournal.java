package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseReading;
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

/** What was decided, said and agreed in the programmes of the current municipality; append-only. */
@ApplicationScoped
class ProgrammeJournal {

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

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

    /** @throws Problem 404 {@code not-found} */
    Conversation conversation(UUID caseId, UUID conversationId) {
        return Optional.ofNullable(rows.find(Conversation.class, conversationId))
            .filter(found -> found.caseId().equals(caseId))
            .orElseThrow(() -> Problem.notFound("not-found", "The case has no such conversation.",
                "List its conversations: GET /api/v1/cases/" + caseId + "/conversations."));
    }

    /** @return the conversations of a case that come after a place in the list, the newest first */
    List<Conversation> conversations(UUID caseId, Place after, int limit) {
        return rows.createQuery("select c from Conversation c where c.caseId = :case"
                + " and (c.occurredOn < :day or (c.occurredOn = :day and c.id < :id))"
                + " order by c.occurredOn desc, c.id desc", Conversation.class)
            .setParameter("case", caseId).setParameter("day", after.day()).setParameter("id", after.id())
            .setMaxResults(limit).getResultList();
    }

    /** @return the day of the last conversation that was held, or null */
    LocalDate lastHeld(UUID caseId) {
        return rows.createQuery("select max(c.occurredOn) from Conversation c where c.caseId = :case"
                + " and c.outcome = :held and c.correctedBy is null", LocalDate.class)
            .setParameter("case", caseId).setParameter("held", ConversationOutcome.HELD).getSingleResult();
    }

    /** @return the days of the first conversations that were held from a day on, as many as asked for */
    List<LocalDate> heldSince(UUID caseId, LocalDate from, int limit) {
        return rows.createQuery("select c.occurredOn from Conversation c where c.caseId = :case"
                + " and c.outcome = :held and c.correctedBy is null and c.occurredOn >= :from order by c.occurredOn",
                LocalDate.class)
            .setParameter("case", caseId).setParameter("held", ConversationOutcome.HELD).setParameter("from", from)
            .setMaxResults(limit).getResultList();
    }

    /** @return how many conversations the citizen has missed after that day, or ever when it is null */
    int missedSince(UUID caseId, LocalDate day) {
        return rows.createQuery("select count(c) from Conversation c where c.caseId = :case"
                + " and c.outcome = :missed and c.occurredOn > :day and c.correctedBy is null", Long.class)
            .setParameter("case", caseId).setParameter("missed", ConversationOutcome.NO_SHOW)
            .setParameter("day", orEver(day)).getSingleResult().intValue();
    }

    /** @return how contact was sought after that day, or ever when it is null */
    List<ContactRecovery> recoveriesSince(UUID caseId, LocalDate day) {
        return rows.createQuery("select r from ContactRecovery r where r.caseId = :case and r.occurredOn > :day"
                + " order by r.occurredOn, r.registeredAt, r.id", ContactRecovery.class)
            .setParameter("case", caseId).setParameter("day", orEver(day)).getResultList();
    }

    /** @return the day of the last meeting that opened or closed the programme, or null */
    LocalDate lastMeeting(UUID caseId) {
        return rows.createQuery("select max(m.occurredOn) from ProgrammeMeeting m where m.caseId = :case",
                LocalDate.class)
            .setParameter("case", caseId).getSingleResult();
    }

    private static LocalDate orEver(LocalDate day) {
        return day == null ? EVER : day;
    }
}
