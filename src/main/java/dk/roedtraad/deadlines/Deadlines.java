package dk.roedtraad.deadlines;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The deadlines of the current municipality, with their logs. */
@ApplicationScoped
class Deadlines {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Deadline armed) {
        rows.persist(armed);
    }

    void append(DeadlineEvent event) {
        rows.persist(event);
    }

    /** @throws Problem 404 {@code not-found} */
    Deadline get(UUID id) {
        Deadline found = rows.find(Deadline.class, id);
        if (found == null) {
            throw Problem.notFound("not-found", "There is no such deadline.", "List them: GET /api/v1/deadlines.");
        }
        return found;
    }

    /** @return what runs in a case, the most urgent first; what is suspended last */
    List<Deadline> running(UUID caseId) {
        return rows.createQuery("select d from Deadline d where d.caseId = :case and d.ending is null"
                + " order by case when d.dueOn is null then 1 else 0 end, d.dueOn, d.id", Deadline.class)
            .setParameter("case", caseId).getResultList();
    }

    /** @return the deadline of the duty that was met last */
    Optional<Deadline> lastMet(Duty duty) {
        return rows.createQuery("select d from Deadline d where d.caseId = :case and d.ruleKey = :rule"
                + " and d.ending = :met order by d.endedAt desc, d.anchoredOn desc", Deadline.class)
            .setParameter("case", duty.caseId()).setParameter("rule", duty.rule()).setParameter("met", Ending.MET)
            .getResultStream().filter(deadline -> deadline.duty().equals(duty)).findFirst();
    }

    /** @return what happened to a deadline, in order */
    List<DeadlineEvent> log(UUID deadlineId) {
        return rows.createQuery("select e from DeadlineEvent e where e.deadlineId = :deadline order by e.number",
            DeadlineEvent.class).setParameter("deadline", deadlineId).getResultList();
    }

    /** @return the deadline of the duty that runs, if one does */
    Optional<Deadline> running(Duty duty) {
        return running(duty.caseId()).stream().filter(deadline -> deadline.duty().equals(duty)).findFirst();
    }
}
