package dk.roedtraad.matching;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The companies of the current municipality. */
@ApplicationScoped
class Companies {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Company company) {
        rows.persist(company);
    }

    Optional<Company> find(UUID id) {
        return Optional.ofNullable(rows.find(Company.class, id));
    }

    /** @throws Problem 404 {@code not-found} */
    Company get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("not-found", "There is no such company.",
            "List the companies: GET /api/v1/companies."));
    }

    Optional<UUID> withPNumber(String pNumber) {
        return rows.createQuery("select c.id from Company c where c.pNumber = :number", UUID.class)
            .setParameter("number", pNumber).getResultStream().findFirst();
    }

    /** @throws Problem 409 {@code company-exists} when another company has the P number */
    void requireFree(String pNumber, UUID except) {
        withPNumber(pNumber).filter(id -> !id.equals(except))
            .ifPresent(id -> {
                throw Problem.conflict("company-exists", "There is already a company with this P number.",
                    "Use the company that is here: GET /api/v1/companies/" + id + ".");
            });
    }

    /** @return companies whose name has the part in it, in the order of their ids */
    List<Company> named(String part, UUID after, int limit) {
        String name = part == null ? "" : part.toLowerCase(Locale.ROOT);
        return rows.createQuery("select c from Company c where c.id > :after and locate(:part, lower(c.name)) > 0"
                + " order by c.id", Company.class)
            .setParameter("after", after).setParameter("part", name).setMaxResults(limit).getResultList();
    }
}
