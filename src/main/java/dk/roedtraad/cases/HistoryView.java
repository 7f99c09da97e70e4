package dk.roedtraad.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One thing that happened, as the API shows it.
 *
 * @param number its place in the case's history, from 1
 * @param act what was done: a task type's key, or the name of the act
 * @param taskId the task that was completed by it, or null
 * @param occurredOn the day on which it happened
 * @param registeredAt when it was registered
 * @param person who did it
 * @param client the case system through which it came, or null
 * @param reason why, or null
 * @param corrects the number of the wrong entry in whose place this one stands, or null
 * @param correctedBy the number of the entry that stands in this one's place, or null
 * @param note what is right instead, in words; only of a correction, or null
 */
public record HistoryView(int number, String act, UUID taskId, LocalDate occurredOn, Instant registeredAt,
                          String person, String client, String reason, Integer corrects, Integer correctedBy,
                          String note) {
}
