package dk.roedtraad.tasks;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds open tasks, the most urgent first: by due day, those without a day last. */
@ApplicationScoped
class TaskSearch {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson person;

    @Inject
    Organisation organisation;

    List<WorkTask> find(TaskFilter filter, PageRequest page) {
        CriteriaBuilder is = rows.getCriteriaBuilder();
        CriteriaQuery<WorkTask> query = is.createQuery(WorkTask.class);
        Root<WorkTask> task = query.from(WorkTask.class);
        List<Predicate> all = conditions(filter, is, task);
        page.after(Place::parse).ifPresent(place -> all.add(after(place, is, task)));
        query.where(all.toArray(Predicate[]::new)).orderBy(is.asc(task.get("sortOn")), is.asc(task.get("id")));
        return rows.createQuery(query).setMaxResults(page.fetch()).getResultList();
    }

    static String keyOf(WorkTask task) {
        return task.sortOn() + "/" + task.id();
    }

    /** Where in the order a task stands. */
    private record Place(LocalDate sortOn, UUID id) {

        static Place parse(String key) {
            return new Place(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
        }
    }

    private List<Predicate> conditions(TaskFilter filter, CriteriaBuilder is, Root<WorkTask> task) {
        List<Predicate> all = new ArrayList<>();
        all.add(is.isNull(task.get("endedAt")));
        if (Boolean.TRUE.equals(filter.mine)) {
            all.add(is.equal(task.get("assignee"), person.id()));
        }
        if (Boolean.TRUE.equals(filter.unassigned)) {
            all.add(is.isNull(task.get("assignee")));
        }
        if (Boolean.TRUE.equals(filter.covering)) {
            all.add(ofColleaguesAway(is, task));
        }
        if (filter.dueBefore != null) {
            all.add(is.lessThan(task.get("sortOn"), filter.dueBefore));
        }
        equal(all, is, task, "assignee", filter.assignee);
        equal(all, is, task, "team", filter.team);
        equal(all, is, task, "type", filter.type);
        equal(all, is, task, "caseId", filter.caseId);
        return all;
    }

    private Predicate ofColleaguesAway(CriteriaBuilder is, Root<WorkTask> task) {
        Set<String> away = organisation.coveredBy(person.id());
        return away.isEmpty() || person.roles().isEmpty() ? is.disjunction()
            : is.and(task.get("assignee").in(away), task.get("role").in(person.roles()));
    }

    private static void equal(List<Predicate> all, CriteriaBuilder is, Root<WorkTask> task, String name, Object value) {
        if (value != null) {
            all.add(is.equal(task.get(name), value));
        }
    }

    /** The first condition says nothing more than the second: it is one that an index can be entered by. */
    private static Predicate after(Place place, CriteriaBuilder is, Root<WorkTask> task) {
        return is.and(is.greaterThanOrEqualTo(task.get("sortOn"), place.sortOn()),
            is.or(is.greaterThan(task.get("sortOn"), place.sortOn()), is.greaterThan(task.get("id"), place.id())));
    }
}
