package dk.roedtraad.cases;

import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Finds cases, in the order of their ids. */
@ApplicationScoped
class CaseSearch {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    Suspensions suspensions;

    @Inject
    CaseClock clock;

    List<CaseSummary> find(CaseFilter filter, PageRequest page) {
        CriteriaBuilder is = rows.getCriteriaBuilder();
        CriteriaQuery<Case> query = is.createQuery(Case.class);
        Root<Case> file = query.from(Case.class);
        List<Predicate> all = conditions(filter, is, file);
        all.addAll(ofPeople(filter, is, file));
        if (filter.status != null) {
            all.add(new StatusCondition(is, query, file, clock.today()).of(filter.status));
        }
        page.after(UUID::fromString).ifPresent(id -> all.add(is.greaterThan(file.get("id"), id)));
        query.where(all.toArray(Predicate[]::new)).orderBy(is.asc(file.get("id")));
        return summaries(rows.createQuery(query).setMaxResults(page.fetch()).getResultList());
    }

    /**
     * At least one of number and name is given; what is given is looked for as it stands, without wildcards. A number
     * that was replaced finds its case still.
     */
    List<CaseSummary> about(String cpr, String name, int limit) {
        List<UUID> formerly = cpr == null ? List.of() : formerlyUnder(cpr);
        List<String> either = new ArrayList<>();
        if (cpr != null) {
            either.add(formerly.isEmpty() ? "c.cpr = :cpr" : "c.cpr = :cpr or f.id in :formerly");
        }
        if (name != null) {
            either.add("locate(:name, lower(c.name)) > 0");
        }
        TypedQuery<Case> query = rows.createQuery("select f from Case f, Citizen c where c.caseId = f.id and ("
            + String.join(" or ", either) + ") order by f.id", Case.class);
        if (cpr != null) {
            query.setParameter("cpr", Cpr.digits(cpr));
        }
        if (!formerly.isEmpty()) {
            query.setParameter("formerly", formerly);
        }
        if (name != null) {
            query.setParameter("name", name.toLowerCase(Locale.ROOT));
        }
        return summaries(query.setMaxResults(limit).getResultList());
    }

    private List<CaseSummary> summaries(List<Case> found) {
        Set<UUID> onHold = suspensions.onHold(found);
        return found.stream().map(file -> CaseSummary.of(file, onHold.contains(file.id()))).toList();
    }

    private List<UUID> formerlyUnder(String cpr) {
        return rows.createQuery("select n.caseId from FormerCpr n where n.cpr = :cpr", UUID.class)
            .setParameter("cpr", Cpr.digits(cpr)).getResultList();
    }

    private static List<Predicate> conditions(CaseFilter filter, CriteriaBuilder is, Root<Case> file) {
        List<Predicate> all = new ArrayList<>();
        Path<Responsible> people = file.get("responsible");
        if (filter.phase != null) {
            all.add(inPhase(filter.phase, is, file));
        }
        if (filter.open != null) {
            all.add(filter.open ? is.isNull(file.get("closedOn")) : is.isNotNull(file.get("closedOn")));
        }
        if (filter.caseworker != null) {
            all.add(is.or(is.equal(people.get("preparingCaseworker"), filter.caseworker),
                is.equal(people.get("coordinatingCaseworker"), filter.caseworker)));
        }
        if (filter.dueBefore != null) {
            all.add(is.lessThan(file.get("nextDueOn"), filter.dueBefore));
        }
        equal(all, is, file, "team", filter.team);
        equal(all, is, file, "profile", filter.profile);
        equal(all, is, people, "vk", filter.vk);
        equal(all, is, file, "externalReference", filter.externalReference);
        return all;
    }

    private static List<Predicate> ofPeople(CaseFilter filter, CriteriaBuilder is, Root<Case> file) {
        List<Predicate> all = new ArrayList<>();
        if (filter.atWork != null) {
            all.add(is.equal(atWork(ResponsibleRole.CASEWORKER, is, file), filter.atWork));
        }
        if (filter.assigned != null) {
            all.add(is.isNotNull(atWork(filter.assigned, is, file)));
        }
        if (filter.unassigned != null) {
            all.add(is.isNull(atWork(filter.unassigned, is, file)));
        }
        return all;
    }

    /** The same derivation as {@link Responsible#atWork}; of a closed case, whoever was at work last. */
    private static Expression<String> atWork(ResponsibleRole role, CriteriaBuilder is, Root<Case> file) {
        Path<Responsible> people = file.get("responsible");
        if (role == ResponsibleRole.VK) {
            return people.get("vk");
        }
        Expression<String> preparing = people.get("preparingCaseworker");
        Expression<String> coordinating = people.get("coordinatingCaseworker");
        return is.<String>selectCase()
            .when(is.and(is.isNotNull(file.get("course").get("startsOn")), is.isNotNull(coordinating)), coordinating)
            .otherwise(preparing);
    }

    /** The same derivation as {@link Case#phase()}, as a condition on the same facts. */
    private static Predicate inPhase(Phase phase, CriteriaBuilder is, Root<Case> file) {
        Predicate closed = is.isNotNull(file.get("closedOn"));
        Predicate started = is.isNotNull(file.get("course").get("startsOn"));
        Predicate recommended = is.isNotNull(file.get("course").get("recommendedOn"));
        Predicate booked = is.isNotNull(file.get("course").get("meetingBookedOn"));
        return switch (phase) {
            case CLOSED -> closed;
            case PROGRAMME -> is.and(closed.not(), started);
            case DECISION -> is.and(closed.not(), started.not(), recommended);
            case MEETING -> is.and(closed.not(), started.not(), recommended.not(), booked);
            case PREPARATION -> is.and(closed.not(), started.not(), recommended.not(), booked.not());
        };
    }

    private static void equal(List<Predicate> all, CriteriaBuilder is, Path<?> row, String name, String value) {
        if (value != null) {
            all.add(is.equal(row.get(name), value));
        }
    }
}
