package dk.roedtraad.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A part of a list.
 *
 * @param items the rows, in the list's order
 * @param next the cursor that continues the list, or null at its end
 */
public record Page<T>(List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next) {

    /** Copies the rows. */
    public Page {
        items = List.copyOf(items);
    }
}
