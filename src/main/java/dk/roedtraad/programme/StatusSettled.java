package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A status review has settled what comes after the programme, be it that the team is to look at it again.
 *
 * @param caseId the case
 * @param on the day of the review
 */
public record StatusSettled(UUID caseId, LocalDate on) implements CaseEvent {
}
