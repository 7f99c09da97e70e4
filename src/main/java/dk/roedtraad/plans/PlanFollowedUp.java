package dk.roedtraad.plans;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The indsatsplan has been followed up, whatever became of it.
 *
 * @param caseId the case
 * @param on the day of the follow-up
 */
public record PlanFollowedUp(UUID caseId, LocalDate on) implements CaseEvent {
}
