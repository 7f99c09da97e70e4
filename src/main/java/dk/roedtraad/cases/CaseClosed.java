package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case has ended.
 *
 * @param caseId the case
 * @param outcome how it ended
 * @param on the day on which it ended
 */
public record CaseClosed(UUID caseId, CaseOutcome outcome, LocalDate on) implements CaseEvent {
}
