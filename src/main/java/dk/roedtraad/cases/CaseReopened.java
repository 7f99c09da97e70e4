package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A case that was closed by mistake goes on where it stood.
 *
 * @param caseId the case
 * @param phase the phase in which it goes on
 * @param on the day on which it was reopened
 */
public record CaseReopened(UUID caseId, Phase phase, LocalDate on) implements CaseEvent {
}
