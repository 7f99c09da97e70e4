package dk.roedtraad.programme;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A place in a list that runs from the newest entry to the oldest.
 *
 * @param day the day of the entry that stands there
 * @param id the entry
 */
record Place(LocalDate day, UUID id) {

    /** Before the newest entry. */
    static final Place TOP = new Place(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    private static final int DAY_LENGTH = 10;

    static Place of(JournalEntry entry) {
        return new Place(entry.occurredOn(), entry.id());
    }

    static Place parse(String key) {
        return new Place(LocalDate.parse(key.substring(0, DAY_LENGTH)), UUID.fromString(key.substring(DAY_LENGTH + 1)));
    }

    String key() {
        return day + "/" + id;
    }
}
