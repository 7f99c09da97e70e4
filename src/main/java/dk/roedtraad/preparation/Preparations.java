package dk.roedtraad.preparation;

import dk.roedtraad.security.MunicipalRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the preparations of the current municipality have come to, each list in the order in which it happened. */
@ApplicationScoped
class Preparations {

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    void add(MunicipalRow row) {
        rows.persist(row);
    }

    List<CitizenInvolvement> involvements(UUID caseId) {
        return rows.createQuery("select i from CitizenInvolvement i where i.caseId = :case"
                + " order by i.involvedOn, i.id", CitizenInvolvement.class)
            .setParameter("case", caseId).getResultList();
    }

    List<MedicalCertificate> certificates(UUID caseId) {
        return rows.createQuery("select c from MedicalCertificate c where c.caseId = :case"
                + " order by c.requestedOn, c.id", MedicalCertificate.class)
            .setParameter("case", caseId).getResultList();
    }

    Optional<MedicalCertificate> awaitedCertificate(UUID caseId) {
        return certificates(caseId).stream().filter(certificate -> certificate.receivedOn() == null).findFirst();
    }

    List<PreparatoryPart> parts(UUID caseId) {
        return rows.createQuery("select p from PreparatoryPart p where p.caseId = :case order by p.version",
                PreparatoryPart.class)
            .setParameter("case", caseId).getResultList();
    }

    List<QualityCheck> checks(UUID caseId) {
        return rows.createQuery("select q from QualityCheck q where q.caseId = :case"
                + " order by q.partVersion, q.checkedOn, q.id", QualityCheck.class)
            .setParameter("case", caseId).getResultList();
    }
}
