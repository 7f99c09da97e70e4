package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The round with the team beside the programme is over.
 *
 * @param caseId the case
 * @param on the day on which it was over
 */
public record ReReferralEnded(UUID caseId, LocalDate on) implements CaseEvent {
}
