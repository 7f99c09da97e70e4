package dk.roedtraad.cases;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was handed over in the cases of the current municipality. */
@ApplicationScoped
class Handovers {

    private static final int ALL = 1000;

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    void add(ResponsibleChanged change, ReassignCase.Form form) {
        int number = after(change.caseId(), 0, ALL).size() + 1;
        rows.persist(new Handover(number, change, form, person.id(), clock.now()));
    }

    /** The successor has taken the case up; what was handed over in that role so far is received. */
    void receive(UUID caseId, Role role, LocalDate on, String questions) {
        pending(caseId).stream().filter(handover -> handover.awaits(role))
            .forEach(handover -> handover.receive(person.id(), on, questions));
    }

    List<Handover> pending(UUID caseId) {
        return rows.createQuery("select h from Handover h where h.caseId = :case and h.receivedOn is null"
            + " order by h.number", Handover.class).setParameter("case", caseId).getResultList();
    }

    List<Handover> after(UUID caseId, int number, int limit) {
        return rows.createQuery("select h from Handover h where h.caseId = :case and h.number > :number"
            + " order by h.number", Handover.class).setParameter("case", caseId).setParameter("number", number)
            .setMaxResults(limit).getResultList();
    }
}
