package dk.roedtraad.support;

import dk.roedtraad.rest.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The references to documents of the current municipality; those that were removed are not among them. */
@ApplicationScoped
class CaseDocuments {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(CaseDocument document) {
        rows.persist(document);
    }

    /** @throws Problem 404 {@code not-found} */
    CaseDocument get(UUID caseId, UUID referenceId) {
        return Optional.ofNullable(rows.find(CaseDocument.class, referenceId))
            .filter(document -> document.caseId().equals(caseId) && !document.isRemoved())
            .orElseThrow(() -> Problem.notFound("not-found", "The case has no such reference.",
                "List them: GET /api/v1/cases/" + caseId + "/documents."));
    }

    boolean has(UUID caseId, String system, String documentId) {
        return rows.createQuery("select count(d) from CaseDocument d where d.caseId = :case and d.system = :system"
                + " and d.documentId = :document and d.removedAt is null", Long.class)
            .setParameter("case", caseId).setParameter("system", system).setParameter("document", documentId)
            .getSingleResult() > 0;
    }

    List<CaseDocument> ofCase(UUID caseId, Place after, int limit) {
        return rows.createQuery("select d from CaseDocument d where d.caseId = :case and d.removedAt is null"
                + " and (d.referredOn > :on or (d.referredOn = :on and d.id > :id))"
                + " order by d.referredOn, d.id", CaseDocument.class)
            .setParameter("case", caseId).setParameter("on", after.on()).setParameter("id", after.id())
            .setMaxResults(limit).getResultList();
    }
}
