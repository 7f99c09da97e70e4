package dk.roedtraad.transfer;

import dk.roedtraad.cases.CaseReopened;
import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Which cases of the current municipality went to another one; that is final. */
@ApplicationScoped
class Transfers {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(Transfer transfer) {
        rows.persist(transfer);
    }

    Optional<Transfer> of(UUID caseId) {
        return rows.createQuery("select t from Transfer t where t.caseId = :case", Transfer.class)
            .setParameter("case", caseId).getResultStream().findFirst();
    }

    /** @throws Problem 409 {@code case-not-transferred} */
    Transfer require(UUID caseId) {
        return of(caseId).orElseThrow(() -> Problem.conflict("case-not-transferred",
            "The case was not transferred to another municipality.",
            "Transfer it first: POST /api/v1/cases/" + caseId + "/transfer."));
    }

    /** The other municipality has the case now. */
    void on(@Observes CaseReopened reopened) {
        if (of(reopened.caseId()).isPresent()) {
            throw Problem.conflict("case-transferred", "The case went to another municipality.",
                "Take it over from there, under a reference of its own.");
        }
    }
}
