package dk.roedtraad.support;

import dk.roedtraad.cases.CaseEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A citizen in a programme thinks that an offer disregards their health, and wants the talk with the health
 * coordinator (LAB § 113 stk. 3).
 *
 * @param caseId the case
 * @param on the day on which the citizen said so
 */
public record HealthTalkRequested(UUID caseId, LocalDate on) implements CaseEvent {
}
