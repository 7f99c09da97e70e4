package dk.roedtraad.cases;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.tasks.TaskCompleted;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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
        rows.persist(next(caseId, what));
    }

    /** Writes down what is right instead of an earlier entry, which stays. */
    void correct(UUID caseId, int wrongNumber, Happening right, String note) {
        rows.persist(next(caseId, right).correcting(wrongNumber, note));
    }

    private HistoryEntry next(UUID caseId, Happening what) {
        int number = cases.get(caseId).nextHistoryNumber();
        return new HistoryEntry(caseId, number, what, person.identity(), clock.now());
    }

    void on(@Observes TaskCompleted step) {
        record(step.caseId(), new Happening(step.type(), step.occurredOn(), step.taskId(), null));
    }

    /** @return the first day on which something was done after the opening; today when nothing was */
    LocalDate firstStep(UUID caseId) {
        LocalDate first = rows.createQuery("select min(h.occurredOn) from HistoryEntry h where h.caseId = :case"
                + " and h.number > 1 and h.corrects is null", LocalDate.class)
            .setParameter("case", caseId).getSingleResult();
        return first == null ? clock.today() : first;
    }

    Optional<HistoryEntry> entry(UUID caseId, int number) {
        return after(caseId, number - 1, 1).stream().filter(found -> found.number() == number).findFirst();
    }

    /** @return the number of the entry that corrects each of those that were corrected */
    Map<Integer, Integer> corrections(UUID caseId) {
        return rows.createQuery("select h from HistoryEntry h where h.caseId = :case and h.corrects is not null",
                HistoryEntry.class)
            .setParameter("case", caseId).getResultStream()
            .collect(Collectors.toMap(HistoryEntry::corrects, HistoryEntry::number));
    }

    List<HistoryEntry> after(UUID caseId, int number, int limit) {
        return rows.createQuery("select h from HistoryEntry h where h.caseId = :case and h.number > :number"
                + " order by h.number", HistoryEntry.class)
            .setParameter("case", caseId).setParameter("number", number).setMaxResults(limit).getResultList();
    }
}
