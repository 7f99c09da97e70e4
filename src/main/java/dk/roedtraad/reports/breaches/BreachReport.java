package dk.roedtraad.reports.breaches;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.Group;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The register of breaches: its figures, the same on every page, and a page of its entries.
 *
 * @param groupedBy by what the groups split them, or null
 * @param smallUnder a figure about fewer than this is small
 * @param figures the figures of all of them
 * @param groups the same figures, group by group; without a grouping none
 * @param items a page of the entries, those that stand first, the longest overdue first
 * @param next the cursor that continues the list, or null at its end
 * @param all all entries, for a spreadsheet
 */
public record BreachReport(BreachGrouping groupedBy, int smallUnder, List<Figure> figures, List<Group> groups,
                           List<BreachEntry> items, @JsonInclude(JsonInclude.Include.ALWAYS) String next,
                           @JsonIgnore @Schema(hidden = true) Table.Rows all) implements Tabular {

    @Override
    public Table table() {
        return new Table("overskridelser", BreachEntry.COLUMNS, all);
    }
}
