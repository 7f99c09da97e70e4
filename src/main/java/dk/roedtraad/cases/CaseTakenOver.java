package dk.roedtraad.cases;

import java.util.UUID;

/**
 * A running case of another system goes on here.
 *
 * @param caseId the case
 * @param phase where in the flow it goes on
 * @param past the days from which it counts on
 */
public record CaseTakenOver(UUID caseId, Phase phase, Past past) implements CaseEvent {
}
