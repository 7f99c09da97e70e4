package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The municipality has decided.
 *
 * @param caseId the case
 * @param result what it decided
 * @param decidedOn the day of the decision
 * @param startsOn the programme's first day, or null when none was granted
 * @param endsOn the programme's last day, or null when none was granted
 */
public record DecisionMade(UUID caseId, DecisionResult result, LocalDate decidedOn, LocalDate startsOn,
                           LocalDate endsOn) implements CaseEvent {
}
