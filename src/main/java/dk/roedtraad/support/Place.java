package dk.roedtraad.support;

import java.time.LocalDate;
import java.util.UUID;

/** Where a row stands in a case's list, which goes by day. */
record Place(LocalDate on, UUID id) {

    static final Place START = new Place(LocalDate.of(1, 1, 1), new UUID(0, 0));

    static Place parse(String key) {
        return new Place(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
    }

    String key() {
        return on + "/" + id;
    }
}
