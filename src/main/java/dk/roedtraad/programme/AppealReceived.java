package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The citizen has appealed the municipality's last decision.
 *
 * @param caseId the case
 * @param on the day on which the appeal was received
 */
public record AppealReceived(UUID caseId, LocalDate on) implements CaseEvent {
}
