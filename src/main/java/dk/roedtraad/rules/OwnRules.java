package dk.roedtraad.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the current municipality has settled for rules. */
@ApplicationScoped
class OwnRules {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    OncePerTransaction known;

    /** @return what was settled last for this row of the profile; empty when the profile's numbers hold */
    Optional<OwnRule> of(Rule rule) {
        return settled(rule.profile()).stream().filter(own -> own.isOf(rule)).findFirst()
            .filter(own -> own.numbers() != null);
    }

    List<OwnRule> before(String profile, String key, int version, int limit) {
        return rows.createQuery("select o from OwnRule o where o.profile = :profile and o.key = :key"
            + " and o.version < :version order by o.version desc", OwnRule.class).setParameter("profile", profile)
            .setParameter("key", key).setParameter("version", version).setMaxResults(limit).getResultList();
    }

    int nextVersion(Rule rule) {
        return rows.createQuery("select max(o.version) from OwnRule o where o.profile = :profile and o.key = :key",
            Integer.class).setParameter("profile", rule.profile()).setParameter("key", rule.key()).getResultStream()
            .filter(Objects::nonNull).findFirst().orElse(0) + 1;
    }

    void add(OwnRule own) {
        rows.persist(own);
        known.forget();
    }

    /** The last of each row first. */
    private List<OwnRule> settled(String profile) {
        return known.get("own-rules-" + profile, () -> rows.createQuery("select o from OwnRule o"
            + " where o.profile = :profile order by o.version desc", OwnRule.class).setParameter("profile", profile)
            .getResultList());
    }
}
