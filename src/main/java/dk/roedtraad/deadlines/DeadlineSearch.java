package dk.roedtraad.deadlines;

import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.time.CaseClock;
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
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;

/** Finds deadlines, the first to fall due first. */
@ApplicationScoped
class DeadlineSearch {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CaseClock clock;

    /** Where databases put the rows without a day differs, so those are asked for by themselves, after the others. */
    List<Deadline> find(DeadlineFilter filter, PageRequest page) {
        Place after = page.after(Place::parse).orElse(Place.FIRST);
        List<Deadline> found = new ArrayList<>();
        if (after.dueOn() != null) {
            found.addAll(find(filter, after, page.fetch()));
        }
        if (found.size() < page.fetch()) {
            Place undated = after.dueOn() == null ? after : Place.FIRST_UNDATED;
            found.addAll(find(filter, undated, page.fetch() - found.size()));
        }
        return found;
    }

    static String keyOf(Deadline deadline) {
        return (deadline.dueOn() == null ? "" : deadline.dueOn()) + "/" + deadline.id();
    }

    /** What is only looked at is not watched for changes. */
    private List<Deadline> find(DeadlineFilter filter, Place after, int limit) {
        CriteriaBuilder is = rows.getCriteriaBuilder();
        CriteriaQuery<Deadline> query = is.createQuery(Deadline.class);
        Root<Deadline> deadline = query.from(Deadline.class);
        List<Predicate> all = conditions(filter, is, query, deadline);
        all.add(after.before(is, deadline));
        query.where(all.toArray(Predicate[]::new)).orderBy(is.asc(deadline.get("dueOn")), is.asc(deadline.get("id")));
        return rows.createQuery(query).setHint(QueryHints.READ_ONLY, HintValues.TRUE).setMaxResults(limit)
            .getResultList();
    }

    private List<Predicate> conditions(DeadlineFilter filter, CriteriaBuilder is, CriteriaQuery<Deadline> query,
                                       Root<Deadline> deadline) {
        List<Predicate> all = new ArrayList<>();
        if (filter.state != null && !filter.state.isEmpty()) {
            StateCondition condition = new StateCondition(is, query, deadline, clock.today());
            all.add(is.or(filter.state.stream().map(condition::of).toArray(Predicate[]::new)));
        }
        if (filter.dueBefore != null) {
            all.add(is.lessThan(deadline.get("dueOn"), filter.dueBefore));
        }
        equal(all, is, deadline, "ruleKey", filter.rule);
        equal(all, is, deadline, "team", filter.team);
        equal(all, is, deadline, "caseId", filter.caseId);
        return all;
    }

    private static void equal(List<Predicate> all, CriteriaBuilder is, Root<Deadline> row, String name, Object value) {
        if (value != null) {
            all.add(is.equal(row.get(name), value));
        }
    }

    /** A row's place in the list; those without a due day come after all that have one. */
    private record Place(LocalDate dueOn, UUID id) {

        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));

        static final Place FIRST_UNDATED = new Place(null, new UUID(0, 0));

        static Place parse(String key) {
            String[] parts = key.split("/", 2);
            return new Place(parts[0].isEmpty() ? null : LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        }

        /** The first condition says nothing more than the second: it is one that an index can be entered by. */
        Predicate before(CriteriaBuilder is, Root<Deadline> row) {
            if (dueOn == null) {
                return is.and(is.isNull(row.get("dueOn")), is.greaterThan(row.get("id"), id));
            }
            return is.and(is.greaterThanOrEqualTo(row.get("dueOn"), dueOn),
                is.or(is.greaterThan(row.get("dueOn"), dueOn), is.greaterThan(row.get("id"), id)));
        }
    }
}
