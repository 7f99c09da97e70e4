package dk.roedtraad.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The people of the current municipality. */
@ApplicationScoped
class People {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    Optional<Person> find(String personId) {
        return rows.createQuery("select p from Person p where p.personId = :id", Person.class)
            .setParameter("id", personId).getResultStream().findFirst();
    }

    /** A municipality has some hundred people, so those who are not asked for are read past. */
    List<Person> after(String personId, Predicate<Person> which, int limit) {
        return rows.createQuery("select p from Person p where p.personId > :id order by p.personId", Person.class)
            .setParameter("id", personId).getResultStream().filter(which).limit(limit).toList();
    }

    List<Person> all() {
        return rows.createQuery("select p from Person p order by p.personId", Person.class).getResultList();
    }

    void add(Person person) {
        rows.persist(person);
    }
}
