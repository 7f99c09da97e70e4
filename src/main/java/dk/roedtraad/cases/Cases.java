package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases of the current municipality. */
@ApplicationScoped
class Cases {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CaseClock clock;

    /** Writes the case first: the order of inserts within a flush is not fixed, and the other rows refer to it. */
    void add(Case opened, Citizen citizen) {
        rows.persist(opened);
        rows.flush();
        rows.persist(citizen);
    }

    /** Keeps how a case stands from now on; for every act that changes its phase or the caseworker at work. */
    void standsNow(Case file) {
        rows.persist(new CaseStanding(file, file.nextStanding(), clock.now()));
    }

    /** @throws Problem 404 {@code not-found} */
    Case get(UUID id) {
        return known(rows.find(Case.class, id));
    }

    /** @throws Problem 404 {@code not-found} */
    Case locked(UUID id) {
        return known(rows.find(Case.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Citizen citizen(UUID caseId) {
        return rows.createQuery("select c from Citizen c where c.caseId = :case", Citizen.class)
            .setParameter("case", caseId).getSingleResult();
    }

    /** Keeps a number that is being replaced; one that was replaced before is there already. */
    void keepFormerCpr(FormerCpr former) {
        if (!replacedCprs(former.caseId()).contains(former.cpr())) {
            rows.persist(former);
        }
    }

    /** @return the numbers that the citizen had before and has no longer, the last one first */
    List<String> formerCprs(Citizen citizen) {
        return replacedCprs(citizen.caseId()).stream().filter(cpr -> !cpr.equals(citizen.cpr())).toList();
    }

    private List<String> replacedCprs(UUID caseId) {
        return rows.createQuery("select n.cpr from FormerCpr n where n.caseId = :case"
                + " order by n.replacedAt desc, n.id", String.class)
            .setParameter("case", caseId).getResultList();
    }

    Optional<UUID> withReference(String externalReference) {
        return rows.createQuery("select c.id from Case c where c.externalReference = :reference", UUID.class)
            .setParameter("reference", externalReference).getResultStream().findFirst();
    }

    /** The open cases on which a person is at work, in the order of their ids; as {@link Responsible} has it. */
    List<UUID> lyingWith(ResponsibleRole role, String person) {
        String atWork = role == ResponsibleRole.VK ? "c.responsible.vk = :person"
            : "(c.responsible.coordinatingCaseworker = :person or c.responsible.preparingCaseworker = :person"
                + " and (c.course.startsOn is null or c.responsible.coordinatingCaseworker is null))";
        return rows.createQuery("select c.id from Case c where c.closedOn is null and " + atWork + " order by c.id",
            UUID.class).setParameter("person", person).getResultList();
    }

    /** @return the open cases after one, in the order of their ids, so many at most */
    List<Case> open(UUID after, int most) {
        return rows.createQuery("select c from Case c where c.closedOn is null and c.id > :after order by c.id",
            Case.class).setParameter("after", after).setMaxResults(most).getResultList();
    }

    List<Case> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows.createQuery("select c from Case c where c.id in :ids", Case.class)
            .setParameter("ids", ids).getResultList();
    }

    private static Case known(Case found) {
        if (found == null) {
            throw Problem.notFound("not-found", "There is no such case.", "List the cases: GET /api/v1/cases.");
        }
        return found;
    }
}
