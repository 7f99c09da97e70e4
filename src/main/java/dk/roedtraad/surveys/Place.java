package dk.roedtraad.surveys;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place in a list that runs from the oldest entry to the newest.
 *
 * @param day the day of the entry that stands there
 * @param id the entry
 */
record Place(LocalDate day, UUID id) {

    /** Before the oldest entry. */
    static final Place TOP = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));

    private static final int DAY_LENGTH = 10;

    static Place of(Questioning entry) {
        return new Place(entry.occurredOn(), entry.id());
    }

    static Place parse(String key) {
        return new Place(LocalDate.parse(key.substring(0, DAY_LENGTH)), UUID.fromString(key.substring(DAY_LENGTH + 1)));
    }

    String key() {
        return day + "/" + id;
    }
}
