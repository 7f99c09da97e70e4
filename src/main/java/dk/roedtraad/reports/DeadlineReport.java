package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.LocalDate;
import java.util.List;

/**
 * Deadlines as measures.
 *
 * @param groupedBy by what the groups split them, or null
 * @param smallUnder a figure about fewer than this is small
 * @param figures the figures of all of them
 * @param around the day around which the buckets lie
 * @param buckets those that run, by how far their last day is from that day
 * @param groups the same figures, group by group; without a grouping none
 */
public record DeadlineReport(Grouping groupedBy, int smallUnder, List<Figure> figures, LocalDate around,
                             List<Figure> buckets, List<Group> groups) implements Tabular {

    @Override
    public Table table() {
        return FigureTable.of(this);
    }
}
