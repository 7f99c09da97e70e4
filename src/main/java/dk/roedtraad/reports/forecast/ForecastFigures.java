package dk.roedtraad.reports.forecast;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Cell;
import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Horizon;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Period;

import dk.roedtraad.reports.forecast.ForecastView.Because;
import dk.roedtraad.reports.forecast.ForecastView.OfRule;
import dk.roedtraad.reports.forecast.ForecastView.Week;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Frames what a forecast has counted. */
final class ForecastFigures {

    private final Horizon horizon;

    private final ForecastFilter filter;

    private final Instant asOf;

    private final int smallUnder;

    private final Frame now;

    ForecastFigures(Horizon horizon, ForecastFilter filter, Instant asOf, int smallUnder) {
        this.horizon = horizon;
        this.filter = filter;
        this.asOf = asOf;
        this.smallUnder = smallUnder;
        this.now = frame(null);
    }

    ForecastView view(ForecastTally all, Map<String, ForecastTally> rules) {
        long running = all.running();
        Link list = list(filter.rule);
        return new ForecastView(now.figure(ForecastMeasures.RUNNING, Count.of(running), list.href()),
            figure(ForecastMeasures.OVERDUE, all, ForecastPlace.OVERDUE), weeks(all),
            figure(ForecastMeasures.LATER, all, ForecastPlace.LATER),
            figure(ForecastMeasures.WITHOUT_DAY, all, ForecastPlace.WITHOUT_DAY),
            frame(new Period(horizon.today(), horizon.end())).figure(ForecastMeasures.AT_RISK, atRisk(all),
                list.with("willBreach", true).href()),
            frame(new Period(horizon.today(), horizon.end())).figure(ForecastMeasures.ON_ITS_WAY, onItsWay(all),
                onItsWay(filter.rule)),
            because(all), rules.entrySet().stream().map(rule -> ofRule(rule.getKey(), rule.getValue())).toList());
    }

    private Figure figure(Measure measure, ForecastTally all, ForecastPlace place) {
        return now.figure(measure, Count.of(all.at(place), all.running()),
            list(filter.rule).with("place", place).href());
    }

    private List<Week> weeks(ForecastTally all) {
        List<Horizon.Week> weeks = horizon.weeks();
        return IntStream.range(0, weeks.size()).mapToObj(number -> {
            Horizon.Week week = weeks.get(number);
            Frame inWeek = frame(new Period(week.from(), week.to()));
            Link due = list(filter.rule, week);
            return new Week(week.name(), week.from(), week.to(),
                inWeek.figure(ForecastMeasures.DUE, Count.of(all.inWeek(number), all.running()), due.href()),
                inWeek.cell(ForecastMeasures.AT_RISK, Count.of(all.endangeredInWeek(number), all.inWeek(number)),
                    due.with("willBreach", true).href()),
                inWeek.cell(ForecastMeasures.ON_ITS_WAY,
                    Count.of(all.inWeek(number) - all.endangeredInWeek(number), all.inWeek(number)),
                    due.with("willBreach", false).href()));
        }).toList();
    }

    private List<Because> because(ForecastTally all) {
        return Arrays.stream(Danger.values()).map(danger -> new Because(danger, danger.words(),
            now.cell(ForecastMeasures.AT_RISK, Count.of(all.endangeredBy(danger), all.endangered()),
                list(filter.rule).with("danger", danger).href()))).toList();
    }

    private OfRule ofRule(String rule, ForecastTally its) {
        List<Horizon.Week> weeks = horizon.weeks();
        return new OfRule(rule, now.cell(ForecastMeasures.RUNNING, Count.of(its.running()), list(rule).href()),
            cell(ForecastMeasures.OVERDUE, rule, its, ForecastPlace.OVERDUE),
            IntStream.range(0, weeks.size()).mapToObj(week -> now.cell(ForecastMeasures.DUE,
                Count.of(its.inWeek(week), its.running()), list(rule, weeks.get(week)).href())).toList(),
            cell(ForecastMeasures.LATER, rule, its, ForecastPlace.LATER),
            cell(ForecastMeasures.WITHOUT_DAY, rule, its, ForecastPlace.WITHOUT_DAY),
            now.cell(ForecastMeasures.AT_RISK, atRisk(its), list(rule).with("willBreach", true).href()),
            now.cell(ForecastMeasures.ON_ITS_WAY, onItsWay(its), onItsWay(rule)));
    }

    private Cell cell(Measure measure, String rule, ForecastTally its, ForecastPlace place) {
        return now.cell(measure, Count.of(its.at(place), its.running()), list(rule).with("place", place).href());
    }

    private static Count atRisk(ForecastTally tally) {
        return Count.of(tally.endangered(), tally.at(ForecastPlace.WEEK));
    }

    private static Count onItsWay(ForecastTally tally) {
        long due = tally.at(ForecastPlace.WEEK);
        return Count.of(due - tally.endangered(), due);
    }

    private String onItsWay(String rule) {
        return list(rule).with("place", ForecastPlace.WEEK).with("willBreach", false).href();
    }

    private Link list(String rule, Horizon.Week week) {
        return list(rule).with("dueFrom", week.from()).with("dueTo", week.to());
    }

    private Link list(String rule) {
        return Link.to("/reports/forecast/deadlines").with("team", filter.team).with("rule", rule)
            .with("profile", filter.profile);
    }

    private Frame frame(Period period) {
        return new Frame(period, Basis.OCCURRED, asOf, smallUnder);
    }
}
