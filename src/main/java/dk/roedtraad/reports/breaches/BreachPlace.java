package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Query;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry's place in the register: those that stand first, then by the last day on which they would have been kept.
 *
 * @param standing how it stands
 * @param dueOn that day
 * @param deadlineId the deadline
 */
record BreachPlace(BreachStanding standing, LocalDate dueOn, UUID deadlineId) {

    static String keyOf(BreachEntry entry) {
        return entry.standing() + "/" + (entry.noted() == null ? entry.dueOn() : entry.noted().dueOn()) + "/"
            + entry.deadlineId();
    }

    static BreachPlace parse(String key) {
        String[] parts = key.split("/", 3);
        return new BreachPlace(BreachStanding.valueOf(parts[0]), LocalDate.parse(parts[1]), UUID.fromString(parts[2]));
    }

    /** @return whether all that stand so come before it */
    boolean isPast(BreachStanding earlier) {
        return earlier.compareTo(standing) < 0;
    }

    /** Leaves out what comes before it, and itself. */
    void narrow(BreachStanding those, Query query) {
        if (those == standing) {
            query.then(" and (" + those.dueOn() + " > :afterDay or " + those.dueOn() + " = :afterDay"
                + " and d.id > :afterId)").with("afterDay", dueOn).with("afterId", deadlineId);
        }
    }
}
