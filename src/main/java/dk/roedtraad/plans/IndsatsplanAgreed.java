package dk.roedtraad.plans;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The indsatsplan has been agreed with the citizen.
 *
 * @param caseId the case
 * @param on the day on which it was agreed
 */
public record IndsatsplanAgreed(UUID caseId, LocalDate on) implements CaseEvent {
}
