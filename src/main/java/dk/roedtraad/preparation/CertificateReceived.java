package dk.roedtraad.preparation;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The general practitioner's certificate to the team has come (LÆ 265).
 *
 * @param caseId the case
 * @param on the day on which it came
 */
public record CertificateReceived(UUID caseId, LocalDate on) implements CaseEvent {
}
