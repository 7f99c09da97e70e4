package dk.roedtraad.organisation;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Who is away in the current municipality. */
@ApplicationScoped
class Absences {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    /** @return every absence that covers the day */
    List<Absence> on(LocalDate day) {
        return rows.createQuery("select a from Absence a where a.startsOn <= :day"
                + " and (a.endsOn is null or a.endsOn >= :day) order by a.personId, a.number", Absence.class)
            .setParameter("day", day).getResultList();
    }

    List<Absence> after(String personId, int number, int limit) {
        return rows.createQuery("select a from Absence a where a.personId = :person and a.number > :number"
            + " order by a.number", Absence.class).setParameter("person", personId).setParameter("number", number)
            .setMaxResults(limit).getResultList();
    }

    int nextNumber(String personId) {
        return rows.createQuery("select max(a.number) from Absence a where a.personId = :person", Integer.class)
            .setParameter("person", personId).getResultStream().filter(Objects::nonNull).findFirst()
            .orElse(0) + 1;
    }

    /** @throws Problem 404 {@code not-found} */
    Absence get(String personId, int number) {
        return after(personId, number - 1, 1).stream().filter(absence -> absence.number() == number).findFirst()
            .orElseThrow(() -> Problem.notFound("not-found", "There is no such absence.",
                "List the person's absences."));
    }

    void add(Absence absence) {
        rows.persist(absence);
    }
}
