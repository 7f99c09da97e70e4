package dk.roedtraad.reports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rows behind a figure.
 *
 * @param items a page of them
 * @param next the cursor that continues the list, or null at its end
 * @param table all of them, for a spreadsheet
 */
public record Listing<T>(List<T> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next,
                         @JsonIgnore @Schema(hidden = true) Table table) implements Tabular {

    /** A page of a list, and the whole of it for a spreadsheet. */
    public static <T> Listing<T> of(Page<T> page, Table all) {
        return new Listing<>(page.items(), page.next(), all);
    }
}
