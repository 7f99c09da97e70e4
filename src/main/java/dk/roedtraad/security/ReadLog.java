package dk.roedtraad.security;

import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Who looked at which citizen's data, and when: one row a reading, never changed. */
@ApplicationScoped
public class ReadLog {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson current;

    @Inject
    CaseClock clock;

    /** Notes that the current person has read a part of a case; the part is a resource's name, never its content. */
    public void seen(UUID caseId, String part) {
        rows.persist(new Reading(caseId, part, current.identity(), clock.now()));
    }
}
