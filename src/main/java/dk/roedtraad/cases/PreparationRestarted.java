package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The preparation starts again, since the municipality did not follow the indstilling.
 *
 * @param caseId the case
 * @param on the day of the decision
 */
public record PreparationRestarted(UUID caseId, LocalDate on) implements CaseEvent {
}
