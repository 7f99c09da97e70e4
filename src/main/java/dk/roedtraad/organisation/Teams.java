package dk.roedtraad.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The teams of the current municipality. */
@ApplicationScoped
class Teams {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    Optional<Team> find(String teamId) {
        return rows.createQuery("select t from Team t where t.teamId = :id", Team.class)
            .setParameter("id", teamId).getResultStream().findFirst();
    }

    List<Team> after(String teamId, int limit) {
        return rows.createQuery("select t from Team t where t.teamId > :id order by t.teamId", Team.class)
            .setParameter("id", teamId).setMaxResults(limit).getResultList();
    }

    List<Team> all() {
        return rows.createQuery("select t from Team t order by t.teamId", Team.class).getResultList();
    }

    void add(Team team) {
        rows.persist(team);
    }
}
