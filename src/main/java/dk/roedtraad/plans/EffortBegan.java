package dk.roedtraad.plans;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An effort that counts under the 6-month rule has begun (LAB § 113 stk. 2).
 *
 * @param caseId the case
 * @param on its first day
 */
public record EffortBegan(UUID caseId, LocalDate on) implements CaseEvent {
}
