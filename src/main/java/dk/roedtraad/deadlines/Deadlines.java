package dk.roedtraad.deadlines;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.RuleKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The deadlines of the current municipality, with their logs. */
@ApplicationScoped
class Deadlines {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Deadline armed, Pauses pauses) {
        rows.persist(armed);
        keep(armed, pauses);
    }

    /** Writes down on which days a deadline now stands still, in the place of those before. */
    void pause(Deadline deadline, Pauses pauses) {
        pausesOf(List.of(deadline)).forEach(rows::remove);
        keep(deadline, pauses);
    }

    void append(DeadlineEvent event) {
        rows.persist(event);
    }

    /** @throws Problem 404 {@code not-found} */
    Deadline get(UUID id) {
        Deadline found = rows.find(Deadline.class, id);
        if (found == null) {
            throw unknown();
        }
        return found;
    }

    /**
     * @return the case of a deadline, which itself is read after the case is locked
     * @throws Problem 404 {@code not-found}
     */
    UUID caseOf(UUID id) {
        return rows.createQuery("select d.caseId from Deadline d where d.id = :id", UUID.class)
            .setParameter("id", id).getResultStream().findFirst().orElseThrow(Deadlines::unknown);
    }

    /** @return on which days each of the deadlines stands still, by its id; none for one that never does */
    Map<UUID, Pauses> pauses(List<Deadline> some) {
        Map<UUID, Pauses> found = new HashMap<>();
        pausesOf(some).stream().collect(Collectors.groupingBy(DeadlinePause::deadlineId,
            Collectors.mapping(DeadlinePause::pause, Collectors.toList())))
            .forEach((id, pauses) -> found.put(id, Pauses.united(pauses)));
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

    /** @return the deadline of the duty that was met, cancelled or waived last */
    Optional<Deadline> lastEnded(Duty duty) {
        return rows.createQuery("select d from Deadline d where d.caseId = :case and d.ruleKey = :rule"
                + " and d.ending in :ended order by d.endedAt desc, d.anchoredOn desc", Deadline.class)
            .setParameter("case", duty.caseId()).setParameter("rule", duty.rule())
            .setParameter("ended", List.of(Ending.MET, Ending.CANCELLED, Ending.WAIVED))
            .getResultStream().filter(deadline -> deadline.duty().equals(duty)).findFirst();
    }

    /** @return what runs in these cases */
    List<Deadline> runningIn(Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : rows.createQuery("select d from Deadline d where d.caseId in :cases"
            + " and d.ending is null", Deadline.class).setParameter("cases", cases).getResultList();
    }

    /** @return the rules of which each of these cases has, or ever had, a deadline */
    Map<UUID, Set<String>> rulesEverIn(Collection<UUID> cases) {
        return cases.isEmpty() ? Map.of() : rows.createQuery("select distinct d.caseId, d.ruleKey from Deadline d"
                + " where d.caseId in :cases", Object[].class).setParameter("cases", cases).getResultStream()
            .collect(Collectors.groupingBy(row -> (UUID) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
    }

    /** @return what these cases were ever released from, and of what a review had settled where it leads */
    Set<Duty> answeredIn(Collection<UUID> cases) {
        return cases.isEmpty() ? Set.of() : rows.createQuery("select d from Deadline d where d.caseId in :cases"
                + " and (d.ending = :waived or d.ending = :met and d.ruleKey = :end)", Deadline.class)
            .setParameter("cases", cases).setParameter("waived", Ending.WAIVED).setParameter("met", Ending.MET)
            .setParameter("end", RuleKeys.END).getResultStream().map(Deadline::duty).collect(Collectors.toSet());
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

    private static Problem unknown() {
        return Problem.notFound("not-found", "There is no such deadline.", "List them: GET /api/v1/deadlines.");
    }

    private void keep(Deadline deadline, Pauses pauses) {
        pauses.inOrder().forEach(pause -> rows.persist(new DeadlinePause(deadline.id(), pause)));
    }

    private List<DeadlinePause> pausesOf(List<Deadline> some) {
        List<UUID> paused = some.stream().filter(Deadline::hasPauses).map(Deadline::id).toList();
        return paused.isEmpty() ? List.of() : rows.createQuery("select p from DeadlinePause p"
                + " where p.deadlineId in :deadlines", DeadlinePause.class).setParameter("deadlines", paused)
            .getResultList();
    }
}
