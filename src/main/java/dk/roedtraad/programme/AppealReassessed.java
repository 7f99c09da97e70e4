package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The municipality has reassessed the decision that was appealed.
 *
 * @param caseId the case
 * @param on the day of the reassessment
 */
public record AppealReassessed(UUID caseId, LocalDate on) implements CaseEvent {
}
