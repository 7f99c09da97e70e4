package dk.roedtraad.reports.breaches;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said of the breaches of the current municipality. */
@ApplicationScoped
class Explanations {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    /** @return why a deadline was breached, from the first version on */
    List<BreachCause> causes(UUID deadlineId) {
        return rows.createQuery("select c from BreachCause c where c.deadlineId = :deadline order by c.version",
            BreachCause.class).setParameter("deadline", deadlineId).getResultList();
    }

    Optional<BreachSignOff> signOff(UUID deadlineId) {
        return rows.createQuery("select s from BreachSignOff s where s.deadlineId = :deadline", BreachSignOff.class)
            .setParameter("deadline", deadlineId).getResultStream().findFirst();
    }

    /** @throws Problem 409 {@code breach-signed-off} */
    void requireUnsigned(UUID deadlineId) {
        if (signOff(deadlineId).isPresent()) {
            throw Problem.conflict("breach-signed-off", "A leader has signed the breach; nothing more is said of it.",
                "Read it: GET /api/v1/reports/breaches/" + deadlineId + ".");
        }
    }

    void add(BreachCause cause) {
        rows.persist(cause);
    }

    void add(BreachSignOff signOff) {
        rows.persist(signOff);
    }
}
