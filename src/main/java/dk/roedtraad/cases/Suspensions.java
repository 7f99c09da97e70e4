package dk.roedtraad.cases;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The suspensions of the current municipality's cases; a case that never had one is asked nothing of the database. */
@ApplicationScoped
class Suspensions {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    void add(Suspension suspension) {
        suspension.registered(person.id(), clock.now());
        rows.persist(suspension);
    }

    /** @return the suspensions of a case, in the order in which they were registered */
    List<Suspension> of(Case file) {
        return file.suspensions() == 0 ? List.of()
            : rows.createQuery("select s from Suspension s where s.caseId = :case order by s.number", Suspension.class)
                .setParameter("case", file.id()).getResultList();
    }

    /** @return the periods of those of the cases that were ever suspended, by their ids */
    Map<UUID, List<SuspendedPeriod>> periods(List<Case> files) {
        List<UUID> ever = files.stream().filter(file -> file.suspensions() > 0).map(Case::id).toList();
        return ever.isEmpty() ? Map.of() : rows.createQuery("select s from Suspension s where s.caseId in :cases"
                + " order by s.caseId, s.number", Suspension.class).setParameter("cases", ever).getResultStream()
            .collect(Collectors.groupingBy(Suspension::caseId,
                Collectors.mapping(Suspension::period, Collectors.toList())));
    }

    /** @throws Problem 404 {@code not-found} */
    Suspension get(Case file, int number) {
        return of(file).stream().filter(suspension -> suspension.number() == number).findFirst()
            .orElseThrow(() -> Problem.notFound("not-found", "The case has no such suspension.",
                "List its suspensions: GET /api/v1/cases/" + file.id() + "/suspensions."));
    }

    /** @return whether an authority has put the case on hold today */
    boolean isOnHold(Case file) {
        LocalDate today = clock.today();
        return of(file).stream().anyMatch(suspension -> suspension.ground() == SuspensionGround.AUTHORITY
            && suspension.covers(today));
    }

    /** @return those of the cases that an authority has put on hold today */
    Set<UUID> onHold(List<Case> files) {
        List<UUID> everSuspended = files.stream().filter(file -> file.suspensions() > 0).map(Case::id).toList();
        return everSuspended.isEmpty() ? Set.of() : new HashSet<>(rows.createQuery("select s.caseId from Suspension s"
                + " where s.caseId in :cases and s.ground = :authority and s.from <= :today"
                + " and (s.to is null or s.to >= :today)", UUID.class)
            .setParameter("cases", everSuspended).setParameter("authority", SuspensionGround.AUTHORITY)
            .setParameter("today", clock.today()).getResultList());
    }
}
