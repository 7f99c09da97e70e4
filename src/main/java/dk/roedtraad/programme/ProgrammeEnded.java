package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A status review has found where the programme leads: it runs no longer, and only its closing is left.
 *
 * @param caseId the case
 * @param on the day of the review
 */
public record ProgrammeEnded(UUID caseId, LocalDate on) implements CaseEvent {
}
