package dk.roedtraad.programme;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The citizen has had as many talks as the law asks for (LAB § 31 stk. 3).
 *
 * @param caseId the case
 * @param on the day of the last of them
 */
public record LegalTalksHeld(UUID caseId, LocalDate on) implements CaseEvent {
}
