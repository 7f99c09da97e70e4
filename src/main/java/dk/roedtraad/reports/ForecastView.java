package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has been breached and what will be.
 *
 * @param running all running deadlines that can be breached
 * @param overdue those that are now
 * @param weeks this week and the four after it
 * @param later those due after them
 * @param withoutDay those that stand still without a day
 * @param willBreach those due in these weeks that will be breached if nothing is done
 * @param because the same by why
 * @param rules all of it by rule; sums up to the above
 */
@Schema(name = "Forecast")
public record ForecastView(Figure running, Figure overdue, List<Week> weeks, Figure later, Figure withoutDay,
                           Figure willBreach, List<Because> because, List<OfRule> rules) implements Tabular {

    /**
     * A week.
     *
     * @param week its name, for example 2026-W48
     * @param from its first day that counts
     * @param to its Sunday
     * @param due what is due in it
     * @param willBreach what of it will be breached if nothing is done
     */
    @Schema(name = "ForecastWeek")
    public record Week(String week, LocalDate from, LocalDate to, Figure due, Cell willBreach) {
    }

    /**
     * Why deadlines will be breached.
     *
     * @param danger why
     * @param title the same in words
     * @param deadlines how many, of all that will be
     */
    @Schema(name = "ForecastDanger")
    public record Because(Danger danger, Words title, Cell deadlines) {
    }

    /**
     * One rule's deadlines.
     *
     * @param rule the rule's key
     * @param running all of them
     * @param overdue those overdue
     * @param weeks those due in each of the weeks
     * @param later those due after them
     * @param withoutDay those that stand still without a day
     * @param willBreach those that will be breached if nothing is done
     */
    @Schema(name = "ForecastOfRule")
    public record OfRule(String rule, Cell running, Cell overdue, List<Cell> weeks, Cell later, Cell withoutDay,
                         Cell willBreach) {

        private List<?> row() {
            List<Object> row = new ArrayList<>(List.of(rule, running.numerator(), overdue.numerator()));
            weeks.forEach(week -> row.add(week.numerator()));
            row.addAll(List.of(later.numerator(), withoutDay.numerator(), willBreach.numerator()));
            return row;
        }
    }

    @Override
    public Table table() {
        List<String> columns = new ArrayList<>(List.of("Regel", "Løbende", "Overskredne"));
        weeks.forEach(week -> columns.add("Forfalder " + week.week()));
        columns.addAll(List.of("Forfalder senere", "Uden dag", "Overskrides, hvis intet gøres"));
        List<Object> total = new ArrayList<>(List.of("I alt", running.numerator(), overdue.numerator()));
        weeks.forEach(week -> total.add(week.due().numerator()));
        total.addAll(List.of(later.numerator(), withoutDay.numerator(), willBreach.numerator()));
        return Table.of("prognose", columns, Stream.concat(rules.stream().map(OfRule::row), Stream.of(total)).toList());
    }
}
