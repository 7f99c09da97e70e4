package dk.roedtraad.matching;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A placement has begun, which counts under the 6-month rule (LAB § 113 stk. 2).
 *
 * @param caseId the case
 * @param on its first day
 */
public record PlacementBegan(UUID caseId, LocalDate on) implements CaseEvent {
}
