package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The citizen has not had as many talks yet as the law asks for, though it had seemed so, or has had them by another
 * day.
 *
 * @param caseId the case
 * @param on the day on which the last of them had seemed to be held
 */
public record LegalTalksTakenBack(UUID caseId, LocalDate on) implements CaseEvent {
}
