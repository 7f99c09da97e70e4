package dk.roedtraad.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One thing that happened to a deadline, as the API shows it.
 *
 * @param number its place in the deadline's log, from 1
 * @param kind what happened
 * @param occurredOn the day on which it happened
 * @param registeredAt when it was written down
 * @param person who did it; the module itself is "system"
 * @param client the case system through which it came, or null
 * @param oldDueOn the due day before it, or null
 * @param newDueOn the due day after it, or null
 * @param newWarnOn from when it is due soon after it, or null
 * @param reason why, as a stable code or in the person's words, or null
 * @param authority who allowed it, or null when nobody had to
 * @param legalBasis the paragraph it rests on, or null
 * @param pauses on which days the deadline stands still after it, or null for none
 */
public record DeadlineEventView(int number, EventKind kind, LocalDate occurredOn, Instant registeredAt,
                                String person, String client, LocalDate oldDueOn, LocalDate newDueOn,
                                LocalDate newWarnOn, String reason, String authority, String legalBasis,
                                List<Pause> pauses) {
}
