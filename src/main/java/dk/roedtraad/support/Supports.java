package dk.roedtraad.support;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What supports the citizens of the current municipality. */
@ApplicationScoped
class Supports {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    void add(Support given) {
        given.sign(person.id(), clock.now());
        rows.persist(given);
    }

    void end(Support given, LocalDate on, String because) {
        given.end(on, because);
        given.signEnd(person.id(), clock.now());
    }

    /**
     * Finds a support of one kind.
     *
     * @throws Problem 404 {@code not-found}, 409 {@code support-ends-otherwise}
     */
    Support get(UUID caseId, UUID supportId, SupportKind kind) {
        Support found = Optional.ofNullable(rows.find(Support.class, supportId))
            .filter(support -> support.caseId().equals(caseId))
            .orElseThrow(() -> Problem.notFound("not-found", "The case has no such support.",
                "List it: GET /api/v1/cases/" + caseId + "/support."));
        if (found.kind() != kind) {
            throw Problem.conflict("support-ends-otherwise", "A support of kind " + found.kind()
                + " does not end in that way.", "A mentor is ended, a sparring gets an outcome, and the talk with the"
                + " health coordinator is held with its task holdHealthTalk.");
        }
        return found;
    }

    /** @return the citizen's objection for health that awaits its talk, if there is one */
    Optional<Support> awaitedTalk(UUID caseId) {
        return rows.createQuery("select s from Support s where s.caseId = :case and s.kind = :talk"
                + " and s.endedOn is null", Support.class)
            .setParameter("case", caseId).setParameter("talk", SupportKind.HEALTH_TALK).getResultStream().findFirst();
    }

    List<Support> ofCase(UUID caseId, Place after, int limit) {
        return rows.createQuery("select s from Support s where s.caseId = :case and (s.givenOn > :on"
                + " or (s.givenOn = :on and s.id > :id)) order by s.givenOn, s.id", Support.class)
            .setParameter("case", caseId).setParameter("on", after.on()).setParameter("id", after.id())
            .setMaxResults(limit).getResultList();
    }
}
