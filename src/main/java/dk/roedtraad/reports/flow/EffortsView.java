package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.FigureTable;
import dk.roedtraad.reports.FigureTable.Part;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Words;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is at a company, and who has ordinary hours, week by week.
 *
 * @param figures the cases in their programme at any time in the period: at a company or not, in ordinary hours or not
 * @param weeks the same by week
 * @param began the cases whose programme began in the period
 * @param placed those of them that have been at a company
 * @param stillWaiting those of them that have not been at a company yet
 * @param firstPlacement how many wait still for their first placement, by weeks since the programme began
 */
@Schema(name = "Efforts")
public record EffortsView(List<Figure> figures, List<Week> weeks, Figure began, Figure placed, Figure stillWaiting,
                          Curve firstPlacement) implements Tabular {

    private static final Words POINT = new Words("Endnu ikke i virksomhedsforløb (pct.)", "Not at a company yet (%)");

    /**
     * A week.
     *
     * @param week its name, for example 2026-W48
     * @param from its Monday, or the first day of the period
     * @param to its Sunday, or the last day of the period
     * @param figures its figures, in the order of the total's
     */
    @Schema(name = "EffortWeek")
    public record Week(String week, LocalDate from, LocalDate to, List<Cell> figures) {
    }

    /**
     * How many wait still, by weeks since the programme began.
     *
     * @param basis which day puts a case into the period: the first of its programme
     * @param asOf the moment as of which it is counted
     * @param definition what the points are
     * @param source what the definition rests on
     * @param points one a week
     */
    @Schema(name = "EffortCurve")
    public record Curve(Basis basis, Instant asOf, Words definition, String source, List<Waiting> points) {
    }

    /**
     * A point of the curve.
     *
     * @param week whole weeks since the programme began
     * @param percent how many of a hundred wait still; null when they are few
     * @param of how many had come so far without a placement, and in sight
     * @param small whether the curve is about few
     * @param href the list of those
     */
    @Schema(name = "EffortWaiting")
    public record Waiting(int week, BigDecimal percent, int of, boolean small, String href) {
    }

    @Override
    public Table table() {
        FigureTable table = new FigureTable().add(Part.ALL, figures);
        for (Week week : weeks) {
            Part part = new Part("Uge", week.week(), week.week(), new Period(week.from(), week.to()));
            for (int at = 0; at < figures.size(); at++) {
                table.add(part, figures.get(at), week.figures().get(at));
            }
        }
        table.add(Part.ALL, List.of(began, placed, stillWaiting));
        Measure measure = new Measure("firstPlacement", POINT, firstPlacement.definition(), firstPlacement.source());
        firstPlacement.points().forEach(point -> table.add(Part.of("Uger efter start", "" + point.week(),
            point.week() + " uger"), began, measure, point.percent(),
            new Cell(measure.key(), point.of(), null, null, point.small(), point.href())));
        return table.named("virksomhedsforloeb");
    }
}
