package dk.roedtraad.cases;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.tasks.TaskCompleted;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What happened in a case, by whom and why; append-only. */
@ApplicationScoped
public class CaseHistory {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    Cases cases;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /** Writes down what the current person did. */
    public void record(UUID caseId, Happening what) {
        int number = cases.get(caseId).nextHistoryNumber();
        rows.persist(new HistoryEntry(caseId, number, what, person.identity(), clock.now()));
    }

    void on(@Observes TaskCompleted step) {
        record(step.caseId(), new Happening(step.type(), step.occurredOn(), step.taskId(), null));
    }

    List<HistoryEntry> after(UUID caseId, int number, int limit) {
        return rows.createQuery("select h from HistoryEntry h where h.caseId = :case and h.number > :number"
                + " order by h.number", HistoryEntry.class)
            .setParameter("case", caseId).setParameter("number", number).setMaxResults(limit).getResultList();
    }
}
