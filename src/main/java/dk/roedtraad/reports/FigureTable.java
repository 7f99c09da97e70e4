package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report's figures as a table: one row a figure, with all that it carries, the totals first. */
final class FigureTable {

    private static final List<String> COLUMNS = List.of("Opdelt efter", "Gruppe", "Navn", "Tal", "Antal", "Ud af",
        "Procent", "Lille antal", "Fra", "Til", "Datogrundlag", "Opgjort pr.", "Definition", "Kilde");

    private FigureTable() {
    }

    static Table of(String name, Grouping groupedBy, List<Figure> totals, List<Group> groups) {
        Map<String, Figure> byMeasure = totals.stream().collect(Collectors.toMap(Figure::measure, figure -> figure));
        List<List<?>> rows = new ArrayList<>();
        totals.forEach(total -> rows.add(row(List.of("", "", "I alt"), total, total.numerator(), total.denominator(),
            total.percent(), total.small())));
        for (Group group : groups) {
            List<String> which = List.of(groupedBy.title(), group.key(), group.title());
            group.figures().forEach(cell -> rows.add(row(which, byMeasure.get(cell.measure()), cell.numerator(),
                cell.denominator(), cell.percent(), cell.small())));
        }
        return Table.of(name, COLUMNS, rows);
    }

    private static List<?> row(List<String> which, Figure about, Object... values) {
        List<Object> row = new ArrayList<>(which);
        row.add(about.title().da());
        row.addAll(Arrays.asList(values));
        row.add(about.period() == null ? null : about.period().from());
        row.add(about.period() == null ? null : about.period().to());
        row.add(about.basis() == Basis.OCCURRED ? "Sket" : "Registreret");
        row.add(about.asOf());
        row.add(about.definition().da());
        row.add(about.source());
        return row;
    }
}
