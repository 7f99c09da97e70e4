package dk.roedtraad.matching;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The openings of the current municipality. */
@ApplicationScoped
class Openings {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Opening opening) {
        rows.persist(opening);
    }

    /** @throws Problem 404 {@code not-found} */
    Opening get(UUID id) {
        return known(rows.find(Opening.class, id));
    }

    /**
     * Locks the opening until the transaction ends, so that two cases cannot fill it at once.
     *
     * @throws Problem 404 {@code not-found}
     */
    Opening locked(UUID id) {
        return known(rows.find(Opening.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Makes sure that the opening is the company's and can be used.
     *
     * @throws Problem 422 {@code unknown-opening}, pointing at the field; 409 {@code opening-not-open}
     */
    void requireOpen(UUID id, UUID companyId, LocalDate on) {
        Opening opening = rows.find(Opening.class, id);
        if (opening == null || !opening.isOf(companyId)) {
            throw Problem.unprocessable("unknown-opening", "The company has no such opening.",
                "Name an opening of GET /api/v1/openings, or leave it out.").at("/openingId", "no such opening");
        }
        opening.mustBeOpen(on);
    }

    /** @return openings in the order of their ids; with a company only its own, with a day only those open on it */
    List<Opening> after(UUID id, UUID companyId, LocalDate openOn, int limit) {
        String ofCompany = companyId == null ? "" : " and o.companyId = :company";
        String open = openOn == null ? ""
            : " and o.filledOn is null and o.closedOn is null and (o.openTo is null or o.openTo >= :day)";
        var query = rows.createQuery("select o from Opening o where o.id > :after" + ofCompany + open
            + " order by o.id", Opening.class).setParameter("after", id);
        if (companyId != null) {
            query.setParameter("company", companyId);
        }
        if (openOn != null) {
            query.setParameter("day", openOn);
        }
        return query.setMaxResults(limit).getResultList();
    }

    private static Opening known(Opening found) {
        if (found == null) {
            throw Problem.notFound("not-found", "There is no such opening.",
                "List the openings: GET /api/v1/openings.");
        }
        return found;
    }
}
