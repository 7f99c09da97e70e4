package dk.roedtraad.notices;

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

/** Finds notices, the most urgent first: by due day, or by the day they tell of where nothing is due. */
@ApplicationScoped
class NoticeSearch {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson person;

    @Inject
    Organisation organisation;

    List<Notice> find(NoticeFilter filter, PageRequest page) {
        CriteriaBuilder is = rows.getCriteriaBuilder();
        CriteriaQuery<Notice> query = is.createQuery(Notice.class);
        Root<Notice> notice = query.from(Notice.class);
        List<Predicate> all = conditions(filter, is, notice);
        page.after(Place::parse).ifPresent(place -> all.add(place.before(is, notice)));
        query.where(all.toArray(Predicate[]::new)).orderBy(is.asc(notice.get("sortOn")), is.asc(notice.get("id")));
        return rows.createQuery(query).setMaxResults(page.fetch()).getResultList();
    }

    static String keyOf(Notice notice) {
        return notice.sortOn() + "/" + notice.id();
    }

    private List<Predicate> conditions(NoticeFilter filter, CriteriaBuilder is, Root<Notice> notice) {
        List<Predicate> all = new ArrayList<>();
        all.add(is.equal(notice.get("open"), !Boolean.FALSE.equals(filter.open)));
        if (Boolean.TRUE.equals(filter.mine)) {
            all.add(is.equal(notice.get("addressee"), person.id()));
        }
        if (Boolean.TRUE.equals(filter.unassigned)) {
            all.add(is.isNull(notice.get("addressee")));
        }
        if (Boolean.TRUE.equals(filter.covering)) {
            Set<String> away = organisation.coveredBy(person.id());
            all.add(away.isEmpty() ? is.disjunction() : notice.get("addressee").in(away));
        }
        equal(all, is, notice, "team", filter.team);
        equal(all, is, notice, "caseId", filter.caseId);
        equal(all, is, notice, "kind", filter.kind);
        return all;
    }

    private static void equal(List<Predicate> all, CriteriaBuilder is, Root<Notice> notice, String name, Object value) {
        if (value != null) {
            all.add(is.equal(notice.get(name), value));
        }
    }

    /** Where in the order a notice stands. */
    private record Place(LocalDate sortOn, UUID id) {

        static Place parse(String key) {
            return new Place(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
        }

        Predicate before(CriteriaBuilder is, Root<Notice> notice) {
            return is.or(is.greaterThan(notice.get("sortOn"), sortOn),
                is.and(is.equal(notice.get("sortOn"), sortOn), is.greaterThan(notice.get("id"), id)));
        }
    }
}
