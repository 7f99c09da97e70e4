package dk.roedtraad.rules;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The lists of closing days of the current municipality. */
@ApplicationScoped
class ClosingDayLists {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    @Inject
    OncePerTransaction known;

    /** @return the version that holds now; 0 when none was ever settled */
    int version() {
        return known.get("closing-days", () -> rows.createQuery("select max(c.version) from ClosingDays c",
            Integer.class).getResultStream().filter(Objects::nonNull).findFirst().orElse(0));
    }

    Optional<ClosingDays> at(int version) {
        return known.get("closing-days-" + version, () -> rows.createQuery(
            "select c from ClosingDays c where c.version = :version", ClosingDays.class)
            .setParameter("version", version).getResultStream().findFirst());
    }

    List<ClosingDays> before(int version, int limit) {
        return rows.createQuery("select c from ClosingDays c where c.version < :version order by c.version desc",
            ClosingDays.class).setParameter("version", version).setMaxResults(limit).getResultList();
    }

    ClosingDays settle(ClosingDaysForm form) {
        form.mustNameEachDayOnce();
        ClosingDays settled = new ClosingDays(version() + 1, form, person.id(), clock.now());
        rows.persist(settled);
        known.forget();
        return settled;
    }
}
