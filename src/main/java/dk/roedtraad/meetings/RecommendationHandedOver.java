package dk.roedtraad.meetings;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The citizen has got the team's indstilling.
 *
 * @param caseId the case
 * @param on the day
 */
public record RecommendationHandedOver(UUID caseId, LocalDate on) implements CaseEvent {
}
