package dk.roedtraad.cases;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the history is told.
 *
 * @param act what was done: a task type's key, or the name of the act
 * @param occurredOn the day on which it happened
 * @param taskId the task that was completed by it, or null
 * @param reason why, in the person's words, or null
 */
public record Happening(String act, LocalDate occurredOn, UUID taskId, String reason) {

    /** @return an act that completed no task */
    public static Happening of(String act, LocalDate occurredOn, String reason) {
        return new Happening(act, occurredOn, null, reason);
    }
}
