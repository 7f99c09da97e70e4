package dk.roedtraad.reports.deadlines;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The deadlines behind a figure.
 *
 * @param items a page of them
 * @param next the cursor that continues the list, or null at its end
 * @param all all of them, for a spreadsheet
 */
public record DeadlineListing(List<DeadlineEntry> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next,
                              @JsonIgnore @Schema(hidden = true) Table.Rows all) implements Tabular {

    static DeadlineListing of(Page<DeadlineEntry> page, Table.Rows all) {
        return new DeadlineListing(page.items(), page.next(), all);
    }

    @Override
    public Table table() {
        return new Table("frister-liste", DeadlineEntry.COLUMNS, all);
    }
}
