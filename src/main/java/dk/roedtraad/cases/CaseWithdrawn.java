package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case ended before its flow did; all that was planned falls away.
 *
 * @param caseId the case
 * @param on the day on which it ended
 */
public record CaseWithdrawn(UUID caseId, LocalDate on) implements CaseEvent {
}
