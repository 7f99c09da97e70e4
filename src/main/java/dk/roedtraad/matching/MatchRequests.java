package dk.roedtraad.matching;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The match requests of the current municipality. */
@ApplicationScoped
class MatchRequests {

    private static final String OPEN = "m.ready = true and m.placedOn is null and m.notFoundOn is null"
        + " and m.lapsedOn is null";

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(MatchRequest request) {
        rows.persist(request);
    }

    /**
     * Finds the match that a step is about.
     *
     * @param states what it may have come to for the step to make sense
     * @throws Problem 409 {@code no-such-match} when the step names none of the case in such a state
     */
    MatchRequest of(UUID caseId, UUID matchId, MatchState... states) {
        return Optional.ofNullable(matchId).map(id -> rows.find(MatchRequest.class, id))
            .filter(match -> match.caseId().equals(caseId))
            .filter(match -> List.of(states).contains(match.state()))
            .orElseThrow(() -> Problem.conflict("no-such-match", "The case has no match for which this can be done.",
                "Read the case again; its open tasks say what is next."));
    }

    List<MatchRequest> open(String team, UUID after, int limit) {
        String ofTeam = team == null ? "" : " and m.team = :team";
        var query = rows.createQuery("select m from MatchRequest m where " + OPEN + ofTeam
            + " and m.id > :after order by m.id", MatchRequest.class).setParameter("after", after);
        if (team != null) {
            query.setParameter("team", team);
        }
        return query.setMaxResults(limit).getResultList();
    }

    List<MatchRequest> openIn(UUID caseId) {
        return rows.createQuery("select m from MatchRequest m where m.caseId = :case and " + OPEN,
            MatchRequest.class).setParameter("case", caseId).getResultList();
    }

    /** @return the case's requests that lapsed when it closed */
    List<MatchRequest> lapsed(UUID caseId) {
        return rows.createQuery("select m from MatchRequest m where m.caseId = :case and m.lapsedOn is not null",
            MatchRequest.class).setParameter("case", caseId).getResultList();
    }

    List<MatchRequest> ofCase(UUID caseId, Place place, int limit) {
        return rows.createQuery("select m from MatchRequest m where m.caseId = :case and (m.requestedOn > :on"
                + " or (m.requestedOn = :on and m.id > :id)) order by m.requestedOn, m.id", MatchRequest.class)
            .setParameter("case", caseId).setParameter("on", place.on()).setParameter("id", place.id())
            .setMaxResults(limit).getResultList();
    }

    /** @return what the VK advised when no company was found last, if that has happened */
    Optional<String> lastAdvice(UUID caseId) {
        return rows.createQuery("select m.advice from MatchRequest m where m.caseId = :case"
                + " and m.notFoundOn is not null order by m.notFoundOn desc, m.id", String.class)
            .setParameter("case", caseId).setMaxResults(1).getResultStream().findFirst();
    }
}
