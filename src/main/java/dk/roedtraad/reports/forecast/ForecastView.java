package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.FigureTable;
import dk.roedtraad.reports.FigureTable.Part;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Words;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.LocalDate;
import java.util.List;
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
 * @param onItsWay those due in these weeks that will not be
 * @param because those that will be breached, by why
 * @param rules all of it by rule; sums up to the above
 */
@Schema(name = "Forecast")
public record ForecastView(Figure running, Figure overdue, List<Week> weeks, Figure later, Figure withoutDay,
                           Figure willBreach, Figure onItsWay, List<Because> because, List<OfRule> rules)
    implements Tabular {

    /**
     * A week.
     *
     * @param week its name, for example 2026-W48
     * @param from its first day that counts
     * @param to its Sunday
     * @param due what is due in it
     * @param willBreach what of it will be breached if nothing is done
     * @param onItsWay what of it will not be
     */
    @Schema(name = "ForecastWeek")
    public record Week(String week, LocalDate from, LocalDate to, Figure due, Cell willBreach,
                       Cell onItsWay) {
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
     * @param onItsWay those due in the weeks that will not be
     */
    @Schema(name = "ForecastOfRule")
    public record OfRule(String rule, Cell running, Cell overdue, List<Cell> weeks, Cell later, Cell withoutDay,
                         Cell willBreach, Cell onItsWay) {
    }

    @Override
    public Table table() {
        FigureTable table = new FigureTable().add(Part.ALL, List.of(running, overdue));
        weeks.forEach(week -> table.add(part(week), List.of(week.due())).add(part(week), willBreach, week.willBreach())
            .add(part(week), onItsWay, week.onItsWay()));
        table.add(Part.ALL, List.of(later, withoutDay, willBreach, onItsWay));
        because.forEach(why -> table.add(Part.of("Hvorfor", why.danger().name(), why.title().da()), willBreach,
            why.deadlines()));
        rules.forEach(rule -> addTo(table, rule));
        return table.named("prognose");
    }

    private void addTo(FigureTable table, OfRule rule) {
        Part part = Part.of("Frist", rule.rule(), rule.rule());
        table.add(part, running, rule.running()).add(part, overdue, rule.overdue());
        for (int at = 0; at < weeks.size(); at++) {
            Week week = weeks.get(at);
            table.add(new Part("Frist, uge", rule.rule() + " " + week.week(), rule.rule() + ", " + week.week(),
                new Period(week.from(), week.to())), week.due(), rule.weeks().get(at));
        }
        table.add(part, later, rule.later()).add(part, withoutDay, rule.withoutDay())
            .add(part, willBreach, rule.willBreach()).add(part, onItsWay, rule.onItsWay());
    }

    private static Part part(Week week) {
        return new Part("Uge", week.week(), week.week(), new Period(week.from(), week.to()));
    }
}
