package dk.roedtraad.preparation;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The preparation has ended without a meeting, since the case is not relevant for ressourceforløb.
 *
 * @param caseId the case
 * @param on the day of the quality check
 */
public record PreparationStopped(UUID caseId, LocalDate on) implements CaseEvent {
}
