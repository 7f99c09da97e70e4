package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is at a company, and who has ordinary hours, week by week.
 *
 * @param atCompany the cases at a company at any time in the period
 * @param ordinaryHours the cases in ordinary hours at any time in the period
 * @param weeks the same by week
 * @param stillWaiting the cases whose programme began in the period and that have not been at a company yet
 * @param firstPlacement how many wait still for their first placement, by weeks since the programme began
 */
@Schema(name = "Efforts")
public record EffortsView(Figure atCompany, Figure ordinaryHours, List<Week> weeks, Figure stillWaiting,
                          List<Waiting> firstPlacement) implements Tabular {

    /**
     * A week.
     *
     * @param week its name, for example 2026-W48
     * @param from its Monday, or the first day of the period
     * @param to its Sunday, or the last day of the period
     * @param atCompany the cases at a company, of those in their programme
     * @param ordinaryHours the cases in ordinary hours, of those in their programme
     */
    @Schema(name = "EffortWeek")
    public record Week(String week, LocalDate from, LocalDate to, Cell atCompany, Cell ordinaryHours) {

        private List<?> row() {
            return Arrays.asList(week, atCompany.denominator(), atCompany.numerator(), atCompany.percent(),
                ordinaryHours.numerator(), ordinaryHours.percent());
        }
    }

    /**
     * A point of the curve.
     *
     * @param weeks whole weeks since the programme began
     * @param percent how many of a hundred wait still; null when they are few
     * @param cases how many had come so far without a placement, and in sight
     */
    @Schema(name = "EffortWaiting")
    public record Waiting(int weeks, BigDecimal percent, int cases) {
    }

    @Override
    public Table table() {
        return Table.of("virksomhedsforloeb", List.of("Uge", "I ressourceforløb", "I virksomhedsforløb",
            "I virksomhedsforløb (pct.)", "Med ordinære timer", "Med ordinære timer (pct.)"),
            weeks.stream().map(Week::row).toList());
    }
}
