package dk.roedtraad.cases;

import dk.roedtraad.security.Role;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Another person than before is responsible for a case.
 *
 * @param caseId the case
 * @param role as what: CASEWORKER or VK
 * @param from who was responsible, or null when nobody was
 * @param to who is responsible now
 * @param on the day from which on
 */
public record ResponsibleChanged(UUID caseId, Role role, String from, String to, LocalDate on) implements CaseEvent {
}
