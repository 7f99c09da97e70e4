package dk.roedtraad.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The follow-ups of the current municipality's plans, in the order of their days. */
@ApplicationScoped
class FollowUps {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    /** Where a follow-up stands in the list of a case. */
    record Place(LocalDate on, UUID id) {

        static final Place START = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));

        static Place parse(String key) {
            return new Place(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
        }

        static String of(PlanFollowUp followUp) {
            return followUp.followedUpOn() + "/" + followUp.id();
        }
    }

    void add(PlanFollowUp followUp) {
        rows.persist(followUp);
    }

    List<PlanFollowUp> after(UUID caseId, Place place, int limit) {
        return rows.createQuery("select f from PlanFollowUp f where f.caseId = :case and (f.followedUpOn > :on"
                + " or (f.followedUpOn = :on and f.id > :id)) order by f.followedUpOn, f.id", PlanFollowUp.class)
            .setParameter("case", caseId).setParameter("on", place.on()).setParameter("id", place.id())
            .setMaxResults(limit).getResultList();
    }
}
