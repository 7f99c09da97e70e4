package dk.roedtraad.preparation;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The general practitioner's certificate to the team was asked for (LÆ 265).
 *
 * @param caseId the case
 * @param on the day on which it was asked for
 */
public record CertificateOrdered(UUID caseId, LocalDate on) implements CaseEvent {
}
