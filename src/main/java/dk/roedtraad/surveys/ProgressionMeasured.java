package dk.roedtraad.surveys;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The citizen's progression was measured.
 *
 * @param caseId the case
 * @param kind at which point of the programme
 * @param on the day of it
 */
public record ProgressionMeasured(UUID caseId, MeasurementKind kind, LocalDate on) implements CaseEvent {
}
