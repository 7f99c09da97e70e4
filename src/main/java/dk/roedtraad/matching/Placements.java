package dk.roedtraad.matching;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The placements of the current municipality and their follow-ups. */
@ApplicationScoped
class Placements {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Placement placement) {
        rows.persist(placement);
    }

    void add(PlacementFollowUp followUp) {
        rows.persist(followUp);
    }

    /** @throws Problem 404 {@code not-found} */
    Placement get(UUID caseId, UUID placementId) {
        return Optional.ofNullable(rows.find(Placement.class, placementId))
            .filter(placement -> placement.caseId().equals(caseId))
            .orElseThrow(() -> Problem.notFound("not-found", "The case has no such placement.",
                "List its placements: GET /api/v1/cases/" + caseId + "/placements."));
    }

    /**
     * Finds the open placement that a step is about.
     *
     * @throws Problem 409 {@code no-open-placement}
     */
    Placement openOf(UUID caseId, UUID matchId) {
        return open(caseId).stream().filter(placement -> placement.matchId().equals(matchId)).findFirst()
            .orElseThrow(() -> Problem.conflict("no-open-placement", "The match has no open placement.",
                "Read the case again; its open tasks say what is next."));
    }

    /** @return the case's placements that are neither closed nor stopped with the case */
    List<Placement> open(UUID caseId) {
        return rows.createQuery("select p from Placement p where p.caseId = :case and p.closedOn is null"
            + " and p.stoppedOn is null", Placement.class).setParameter("case", caseId).getResultList();
    }

    /** @return the case's placements that stopped when it closed */
    List<Placement> stopped(UUID caseId) {
        return rows.createQuery("select p from Placement p where p.caseId = :case and p.stoppedOn is not null",
            Placement.class).setParameter("case", caseId).getResultList();
    }

    /** @return the case's placements that were never closed, also those that stopped with the case */
    List<Placement> unclosed(UUID caseId) {
        return rows.createQuery("select p from Placement p where p.caseId = :case and p.closedOn is null"
            + " order by p.agreedOn, p.id", Placement.class).setParameter("case", caseId).getResultList();
    }

    List<Placement> ofCase(UUID caseId, Place place, int limit) {
        return rows.createQuery("select p from Placement p where p.caseId = :case and (p.agreedOn > :on"
                + " or (p.agreedOn = :on and p.id > :id)) order by p.agreedOn, p.id", Placement.class)
            .setParameter("case", caseId).setParameter("on", place.on()).setParameter("id", place.id())
            .setMaxResults(limit).getResultList();
    }

    List<PlacementFollowUp> followUps(UUID caseId) {
        return rows.createQuery("select f from PlacementFollowUp f where f.caseId = :case"
            + " order by f.followedUpOn, f.id", PlacementFollowUp.class).setParameter("case", caseId).getResultList();
    }

    /** @return what was learned in the placement that was closed last, if one was */
    Optional<String> lastLearned(UUID caseId) {
        return rows.createQuery("select p.learned from Placement p where p.caseId = :case and p.closedOn is not null"
                + " order by p.closedOn desc, p.id", String.class)
            .setParameter("case", caseId).setMaxResults(1).getResultStream().findFirst();
    }
}
