package dk.roedtraad.reports.deadlines;

import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.FigureTable;
import dk.roedtraad.reports.FigureTable.Part;
import dk.roedtraad.reports.Group;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
        FigureTable table = new FigureTable().add(Part.ALL, figures);
        Map<String, Figure> byMeasure = figures.stream().collect(Collectors.toMap(Figure::measure, figure -> figure));
        groups.forEach(group -> group.figures().forEach(cell -> table.add(
            Part.of(groupedBy.title(), group.key(), group.title()), byMeasure.get(cell.measure()), cell)));
        return table.add(Part.of("Omkring", around.toString(), around.toString()), buckets).named("frister");
    }
}
