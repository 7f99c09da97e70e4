package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A report's figures as a table: one row a figure, with all that it carries, the totals first. */
public final class FigureTable {

    private static final List<String> COLUMNS = List.of("Opdelt efter", "Gruppe", "Navn", "Tal", "Antal", "Ud af",
        "Procent", "Lille antal", "Fra", "Til", "Datogrundlag", "Opgjort pr.", "Definition", "Kilde", "Liste");

    private static final List<String> DAYS = List.of("25 pct. inden (dage)", "Halvdelen inden (dage)",
        "75 pct. inden (dage)", "90 pct. inden (dage)", "Længst (dage)");

    private final List<List<?>> rows = new ArrayList<>();

    /**
     * What a row is about.
     *
     * @param by by what the report is split there, Danish; empty for all of it
     * @param key the part
     * @param title what it is called, Danish
     * @param period its days, or null when they are those of the whole
     */
    public record Part(String by, String key, String title, Period period) {

        public static final Part ALL = new Part("", "", "I alt", null);

        public static Part of(String by, String key, String title) {
            return new Part(by, key, title, null);
        }
    }

    /** Adds figures that say everything themselves. */
    public FigureTable add(Part part, List<Figure> figures) {
        figures.forEach(figure -> add(part, figure, figure.cell()));
        return this;
    }

    /** @param about the figure of the same measure that says the rest */
    public FigureTable add(Part part, Figure about, Cell cell) {
        rows.add(row(part, about, about.title().da(), cell.numerator(), cell.denominator(), cell.percent(),
            cell.small(), about.definition().da(), about.source(), cell.href()));
        return this;
    }

    /**
     * Adds the days that something took, each percentile a row.
     *
     * @param counted the figure of those who took them
     */
    public FigureTable add(Part part, Figure counted, Spread spread, Words definition, String source) {
        List<Integer> days = Arrays.asList(spread.p25(), spread.median(), spread.p75(), spread.p90(), spread.longest());
        for (int at = 0; at < days.size(); at++) {
            rows.add(row(part, counted, DAYS.get(at), days.get(at), spread.of(), null, spread.small(),
                definition.da(), source, spread.href()));
        }
        return this;
    }

    /**
     * Adds a number that is no count.
     *
     * @param about the figure that says of when it is
     * @param of those of which it is made
     */
    public FigureTable add(Part part, Figure about, Measure measure, BigDecimal value, Cell of) {
        rows.add(row(part, about, measure.title().da(), value, of.numerator(), null, of.small(),
            measure.definition().da(), measure.source(), of.href()));
        return this;
    }

    /** @return the table under the name that its file has */
    public Table named(String name) {
        return Table.of(name, COLUMNS, rows);
    }

    private static List<?> row(Part part, Figure about, Object... told) {
        Period period = part.period() == null ? about.period() : part.period();
        List<Object> row = new ArrayList<>(List.of(part.by(), part.key(), part.title()));
        row.addAll(Arrays.asList(told).subList(0, 5));
        row.add(period == null ? null : period.from());
        row.add(period == null ? null : period.to());
        row.add(about.basis() == Basis.OCCURRED ? "Sket" : "Registreret");
        row.add(about.asOf());
        row.addAll(Arrays.asList(told).subList(5, told.length));
        return row;
    }
}
