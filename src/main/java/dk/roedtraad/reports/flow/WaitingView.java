package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.FigureTable;
import dk.roedtraad.reports.FigureTable.Part;
import dk.roedtraad.reports.Spread;
import dk.roedtraad.reports.Words;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where cases wait: what is open for somebody to do.
 *
 * @param basis which day a task's age is counted from: the one on which it was opened here
 * @param asOf the moment as of which it is counted
 * @param definition what a task's age is
 * @param source what the definition rests on
 * @param open all open tasks
 * @param assigned those that lie with somebody
 * @param unassigned those that lie with nobody
 * @param days for how many days they have been open
 * @param tasks the same by task type, where most wait first
 */
@Schema(name = "Waiting")
public record WaitingView(Basis basis, Instant asOf, Words definition, String source, Figure open, Figure assigned,
                          Figure unassigned, Spread days, List<OfType> tasks) implements Tabular {

    /**
     * The open tasks of one type.
     *
     * @param type the task type
     * @param title what it is called
     * @param open how many are open
     * @param assigned how many of them lie with somebody
     * @param unassigned how many of them lie with nobody
     * @param days for how many days they have been open
     */
    @Schema(name = "WaitingOfType")
    public record OfType(String type, Words title, Cell open, Cell assigned, Cell unassigned, Spread days) {
    }

    void addTo(FigureTable table) {
        table.add(Part.ALL, List.of(open, assigned, unassigned)).add(Part.ALL, open, days, definition, source);
        for (OfType one : tasks) {
            Part part = Part.of("Opgave", one.type(), one.title().da());
            table.add(part, open, one.open()).add(part, assigned, one.assigned())
                .add(part, unassigned, one.unassigned()).add(part, open, one.days(), definition, source);
        }
    }

    @Override
    public Table table() {
        FigureTable table = new FigureTable();
        addTo(table);
        return table.named("ventende-opgaver");
    }
}
