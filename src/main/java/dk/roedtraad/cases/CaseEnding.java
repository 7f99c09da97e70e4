package dk.roedtraad.cases;

import java.time.LocalDate;

/**
 * How a case ended.
 *
 * @param externalReference the case system's own id of it
 * @param outcome where it led
 * @param closedOn the day on which it ended
 * @param caseworkerChanges how often the citizen got another caseworker
 * @param vkChanges how often the citizen got another VK
 */
public record CaseEnding(String externalReference, CaseOutcome outcome, LocalDate closedOn, int caseworkerChanges,
                         int vkChanges) {
}
