package dk.roedtraad.reports.flow;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Count;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Horizon;
import dk.roedtraad.reports.Lasting;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Listing;
import dk.roedtraad.reports.Measure;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.reports.Words;
import dk.roedtraad.reports.flow.EffortsView.Curve;
import dk.roedtraad.reports.flow.EffortsView.Waiting;
import dk.roedtraad.reports.flow.EffortsView.Week;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Follows the cases at companies week by week, as the 2019 evaluation did. */
@ApplicationScoped
class Efforts {

    private static final String SOURCE = "The 2019 evaluation, p. 10 (A6.02); censoring: own proposal";

    private static final Measure BEGAN = new Measure("began",
        new Words("Begyndt ressourceforløb", "Programmes begun"), new Words("Sager, hvis ressourceforløb begyndte i"
            + " perioden.", "Cases whose programme began in the period."), SOURCE);

    private static final Measure PLACED = new Measure("placed",
        new Words("Har været i virksomhedsforløb", "Has been at a company"), new Words("Sager, der har haft et"
            + " virksomhedsforløb; ud af dem, hvis ressourceforløb begyndte i perioden.",
            "Cases that have had a placement; of those whose programme began in the period."), SOURCE);

    private static final Measure STILL_WAITING = new Measure("stillWaiting",
        new Words("Endnu ikke i virksomhedsforløb", "Not at a company yet"), new Words("Sager uden virksomhedsforløb"
            + " endnu; ud af dem, hvis ressourceforløb begyndte i perioden.",
            "Cases without a placement yet; of those whose programme began in the period."), SOURCE);

    private static final Words CURVE = new Words("Andelen, der endnu ikke er begyndt, så mange hele uger efter"
        + " forløbets start; åbne og lukkede sager uden forløb tæller med, så længe de kan ses (Kaplan-Meier).",
        "The share that has not begun so many whole weeks after the programme's start; cases without a placement count"
            + " for as long as they are in sight (Kaplan-Meier).");

    private static final int LONGEST_WEEKS = 104;

    @Inject
    ReportSql sql;

    @Inject
    Flow flow;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    EffortsView view(FlowFilter filter) {
        Period period = filter.period(clock.today());
        EffortWeeks weeks = read(new FlowQueries(filter, period));
        Frame frame = new Frame(period, Basis.OCCURRED, clock.now(), organisation.smallUnder());
        List<FlowStay> began = flow.until(FlowStep.FIRST_PLACEMENT, filter, period);
        long placed = began.stream().filter(stay -> stay.state() == FlowState.ENDED).count();
        FlowLinks links = new FlowLinks(filter, period);
        return new EffortsView(measures().map(measure -> frame.figure(measure.measure(), measure.count(weeks, period),
            measure.list(list(filter, period)))).toList(),
            Horizon.weeks(period).stream().map(week -> week(week, weeks, frame, filter)).toList(),
            frame.figure(BEGAN, Count.of(began.size()), links.of(FlowStep.FIRST_PLACEMENT).href()),
            frame.figure(PLACED, Count.of(placed, began.size()),
                links.of(FlowStep.FIRST_PLACEMENT, FlowState.ENDED).href()),
            frame.figure(STILL_WAITING, Count.of(began.size() - placed, began.size()),
                links.of(FlowStep.FIRST_PLACEMENT, FlowState.OPEN, FlowState.BROKEN_OFF).href()),
            new Curve(frame.basis(), frame.asOf(), CURVE, SOURCE, curve(began, links.of(FlowStep.FIRST_PLACEMENT))));
    }

    /** The cases behind the figures, in the order of their ids. */
    Listing<EffortCase> listing(EffortList list, PageRequest page) {
        Period period = list.period(clock.today());
        List<EffortCase> all = read(new FlowQueries(list, period)).cases(period).stream().filter(list::shows).toList();
        String after = page.afterText();
        List<EffortCase> found = all.stream().filter(one -> one.caseId().toString().compareTo(after) > 0)
            .limit(page.fetch()).toList();
        return Listing.of(page.of(found, one -> one.caseId().toString(), one -> one),
            new Table("virksomhedsforloeb-sager", EffortCase.COLUMNS, row -> all.forEach(one ->
                row.accept(one.row()))));
    }

    private static Stream<EffortMeasure> measures() {
        return Arrays.stream(EffortMeasure.values());
    }

    private static Link list(FlowFilter filter, Period period) {
        return Link.to("/reports/flow/placements/cases").with("from", period.from()).with("to", period.to())
            .with("team", filter.team).with("profile", filter.profile);
    }

    private EffortWeeks read(FlowQueries queries) {
        EffortWeeks weeks = new EffortWeeks();
        sql.list(queries.programmes(), row -> {
            weeks.programme(id(row, "id"), day(row, "programme_since"), day(row, "closed_on"));
            return row;
        });
        sql.list(queries.placements(), row -> {
            weeks.placement(id(row, "id"), id(row, "case_id"), new Period(day(row, "starts_on"), day(row, "until")),
                row.getBigDecimal("ordinary_hours"));
            return row;
        });
        sql.list(queries.ordinaryHours(), row -> {
            weeks.hours(id(row, "placement_id"), day(row, "followed_up_on"), row.getBigDecimal("ordinary_hours_now"));
            return row;
        });
        return weeks;
    }

    private static Week week(Horizon.Week week, EffortWeeks weeks, Frame frame, FlowFilter filter) {
        Period days = new Period(week.from(), week.to());
        return new Week(week.name(), week.from(), week.to(), measures().map(measure -> frame.cell(measure.measure(),
            measure.count(weeks, days), measure.list(list(filter, days)))).toList());
    }

    private List<Waiting> curve(List<FlowStay> began, Link list) {
        Lasting lasting = new Lasting();
        began.forEach(stay -> lasting.add(stay.days(), stay.state() == FlowState.ENDED));
        NavigableMap<Integer, Double> left = new TreeMap<>(lasting.left());
        int weeks = lasting.longest() == null ? -1 : Math.min(LONGEST_WEEKS, lasting.longest() / 7);
        boolean small = began.size() < organisation.smallUnder();
        return IntStream.rangeClosed(0, weeks).mapToObj(week -> {
            double share = left.floorEntry(7 * week) == null ? 1 : left.floorEntry(7 * week).getValue();
            return new Waiting(week, small ? null : BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP),
                lasting.lastingFor(7 * week), small, list.with("minDays", 7 * week).href());
        }).toList();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
