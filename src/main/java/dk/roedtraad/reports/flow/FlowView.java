package dk.roedtraad.reports.flow;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.FigureTable;
import dk.roedtraad.reports.FigureTable.Part;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Spread;
import dk.roedtraad.reports.Words;
import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long cases take, and where they wait.
 *
 * @param period cases count in the steps to which they came on one of these days
 * @param basis which day puts a case into the period: the one on which it came to the step
 * @param asOf the moment as of which it is counted
 * @param definition what the days are, and what happens to those that go on
 * @param source what the definition rests on
 * @param steps the steps of the flow
 * @param waiting the open tasks
 */
@Schema(name = "Flow")
public record FlowView(Period period, Basis basis, Instant asOf, Words definition, String source, List<OfStep> steps,
                       WaitingView waiting) implements Tabular {

    /**
     * A step of the flow.
     *
     * @param step the step
     * @param title what it is called
     * @param came all cases that came to it in the period
     * @param wentOn those that went on from it
     * @param stillThere those that are there still
     * @param brokenOff those that were closed midway
     * @param days how many calendar days they were in it
     * @param months the same by the month in which they came to it
     */
    @Schema(name = "FlowOfStep")
    public record OfStep(FlowStep step, Words title, Figure came, Figure wentOn, Figure stillThere, Figure brokenOff,
                         Spread days, List<OfMonth> months) {

        private void addTo(FigureTable table, FlowView flow) {
            Part whole = Part.of("Trin", step.name(), title.da());
            table.add(whole, List.of(came, wentOn, stillThere, brokenOff))
                .add(whole, came, days, flow.definition, flow.source);
            for (OfMonth month : months) {
                Part part = new Part("Trin, måned", step + " " + month.month(), title.da() + ", " + month.month(),
                    month.period());
                table.add(part, came, month.came()).add(part, wentOn, month.wentOn())
                    .add(part, stillThere, month.stillThere()).add(part, brokenOff, month.brokenOff())
                    .add(part, came, month.days(), flow.definition, flow.source);
            }
        }
    }

    /**
     * Those who came to a step in one month.
     *
     * @param month the month, for example 2026-03
     * @param period its days that are asked about
     * @param came how many came
     * @param wentOn how many of them went on
     * @param stillThere how many are there still
     * @param brokenOff how many were closed midway
     * @param days how many calendar days they were in the step
     */
    @Schema(name = "FlowOfMonth")
    public record OfMonth(String month, Period period, Cell came, Cell wentOn, Cell stillThere, Cell brokenOff,
                          Spread days) {
    }

    @Override
    public Table table() {
        FigureTable table = new FigureTable();
        steps.forEach(step -> step.addTo(table, this));
        waiting.addTo(table);
        return table.named("flow");
    }
}
