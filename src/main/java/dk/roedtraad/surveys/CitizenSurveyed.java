package dk.roedtraad.surveys;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The citizen was asked one of the two surveys, and answered or declined.
 *
 * @param caseId the case
 * @param survey which one
 * @param on the day on which the citizen answered or declined
 */
public record CitizenSurveyed(UUID caseId, Survey survey, LocalDate on) implements CaseEvent {
}
