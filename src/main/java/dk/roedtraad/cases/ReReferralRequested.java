package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case in its programme goes to the team again; the programme goes on beside.
 *
 * @param caseId the case
 * @param on the day on which it was decided to go to the team again
 */
public record ReReferralRequested(UUID caseId, LocalDate on) implements CaseEvent {
}
