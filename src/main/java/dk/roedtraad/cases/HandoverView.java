package dk.roedtraad.cases;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A handover of a case as the API shows it.
 *
 * @param number its place among the handovers of the case, from 1
 * @param role as what the person was responsible
 * @param from who handed over
 * @param to who took over
 * @param occurredOn the day from which on
 * @param reason why
 * @param whatToKnow what the successor needs to know that the case itself does not show, or null
 * @param registeredBy who registered it
 * @param registeredAt when it was registered
 * @param receivedOn the day on which the successor had taken it up, or null
 * @param receivedBy who took it up, or null
 * @param questions what was left to ask, or null
 */
public record HandoverView(int number, ResponsibleRole role, String from, String to, LocalDate occurredOn,
                           String reason, String whatToKnow, String registeredBy, Instant registeredAt,
                           LocalDate receivedOn, String receivedBy, String questions) {
}
