package dk.roedtraad.notices;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The notices of the current municipality. */
@ApplicationScoped
class Notices {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Notice notice) {
        rows.persist(notice);
    }

    /** @throws Problem 404 {@code not-found} */
    Notice get(UUID id) {
        return known(rows.find(Notice.class, id));
    }

    /** @throws Problem 404 {@code not-found} */
    Notice locked(UUID id) {
        return known(rows.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return what is open in a case, the most urgent first */
    List<Notice> openIn(UUID caseId) {
        return rows.createQuery("select n from Notice n where n.caseId = :case and n.open = true"
                + " order by n.sortOn, n.id", Notice.class).setParameter("case", caseId).getResultList();
    }

    /** @return what is open about a deadline */
    List<Notice> openAbout(UUID deadlineId) {
        return rows.createQuery("select n from Notice n where n.deadlineId = :deadline and n.open = true",
            Notice.class).setParameter("deadline", deadlineId).getResultList();
    }

    private static Notice known(Notice found) {
        if (found == null) {
            throw Problem.notFound("not-found", "There is no such notice.", "List them: GET /api/v1/notices.");
        }
        return found;
    }
}
