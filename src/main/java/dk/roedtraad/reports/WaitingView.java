package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where cases wait: what is open for somebody to do.
 *
 * @param open all open tasks
 * @param unassigned those that lie with nobody
 * @param tasks the same by task type, where most wait first
 */
@Schema(name = "Waiting")
public record WaitingView(Figure open, Figure unassigned, List<OfType> tasks) implements Tabular {

    /**
     * The open tasks of one type.
     *
     * @param type the task type
     * @param title what it is called
     * @param open how many are open
     * @param unassigned how many of them lie with nobody
     * @param medianDays for how many days half of them have been open at most; null when they are few
     * @param p90Days nine tenths of them
     * @param oldestDays for how many days the oldest has been open
     */
    @Schema(name = "WaitingOfType")
    public record OfType(String type, Words title, Cell open, Cell unassigned, Integer medianDays, Integer p90Days,
                         Integer oldestDays) {
    }

    @Override
    public Table table() {
        return Table.of("ventende-opgaver", List.of("Opgave", "Åbne", "Uden ansvarlig", "Halvdelen højst (dage)",
            "90 pct. højst (dage)", "Ældste (dage)"), tasks.stream().map(one -> Arrays.asList(one.title().da(),
            one.open().numerator(), one.unassigned().numerator(), one.medianDays(), one.p90Days(), one.oldestDays()))
            .toList());
    }
}
