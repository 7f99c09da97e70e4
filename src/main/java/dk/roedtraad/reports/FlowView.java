package dk.roedtraad.reports;

import dk.roedtraad.rest.Table;
import dk.roedtraad.rest.Tabular;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param total all cases that came to it in the period
     * @param months the same by the month in which they came to it
     */
    @Schema(name = "FlowOfStep")
    public record OfStep(FlowStep step, Words title, Days total, List<OfMonth> months) {
    }

    /**
     * Those who came to a step in one month.
     *
     * @param month the month, for example 2026-03
     * @param days how long they were in the step
     */
    @Schema(name = "FlowOfMonth")
    public record OfMonth(String month, Days days) {
    }

    /**
     * How many calendar days cases were in a step; the days by which a quarter, half, three quarters and nine tenths of
     * them had gone on. Those still there and those broken off count as taking longer than they have so far.
     *
     * @param cases how many cases it is about
     * @param wentOn how many of them went on
     * @param stillThere how many are there still
     * @param brokenOff how many were closed midway
     * @param p25 null when the figure is small, or when too many are there still to tell
     * @param median half of them
     * @param p75 three quarters
     * @param p90 nine tenths
     * @param longest the most days that any has been there, or null when there is none
     * @param small whether it is about fewer than the municipality lets percentiles be shown for
     * @param href the list behind it
     */
    @Schema(name = "FlowDays")
    public record Days(int cases, int wentOn, int stillThere, int brokenOff, Integer p25, Integer median, Integer p75,
                       Integer p90, Integer longest, boolean small, String href) {

        private List<?> row(String step, String month) {
            return Arrays.asList(step, month, cases, wentOn, stillThere, brokenOff, p25, median, p75, p90, longest);
        }
    }

    @Override
    public Table table() {
        List<List<?>> rows = new ArrayList<>();
        for (OfStep step : steps) {
            step.months().forEach(month -> rows.add(month.days().row(step.title().da(), month.month())));
            rows.add(step.total().row(step.title().da(), "I alt"));
        }
        return Table.of("flow", List.of("Trin", "Måned", "Sager", "Videre", "Stadig i gang", "Afbrudt",
            "25 pct. inden (dage)", "Halvdelen inden (dage)", "75 pct. inden (dage)", "90 pct. inden (dage)",
            "Længst (dage)"), rows);
    }
}
