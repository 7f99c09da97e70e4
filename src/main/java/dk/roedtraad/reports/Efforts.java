package dk.roedtraad.reports;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.EffortsView.Waiting;
import dk.roedtraad.reports.EffortsView.Week;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** Follows the cases at companies week by week, as the 2019 evaluation did. */
@ApplicationScoped
class Efforts {

    private static final Measure AT_COMPANY = new Measure("atCompany",
        new Words("I virksomhedsforløb", "At a company"), new Words("Sager, der har et virksomhedsforløb en dag i ugen;"
            + " ud af dem, hvis ressourceforløb er begyndt og ikke er lukket før ugen. Kalenderuger.",
            "Cases with a placement on a day of the week; of those whose programme has begun and is not closed before"
                + " the week. Calendar weeks."), "The 2019 evaluation, pp. 8-9 (A6.01)");

    private static final Measure ORDINARY_HOURS = new Measure("ordinaryHours",
        new Words("Med ordinære timer", "In ordinary hours"), new Words("Sager i virksomhedsforløb, hvor der ved ugens"
            + " udgang sidst er aftalt eller fundet ordinære timer; ud af dem, hvis ressourceforløb er begyndt og ikke"
            + " er lukket før ugen. Timer efter sagens afslutning kendes ikke her.",
            "Cases at a company where by the end of the week ordinary hours were last agreed or found; of those whose"
                + " programme has begun and is not closed before the week. Hours after the case was closed are not"
                + " known here."), "The 2019 evaluation, p. 12 (A6.04)");

    private static final Measure STILL_WAITING = new Measure("stillWaiting",
        new Words("Endnu ikke i virksomhedsforløb", "Not at a company yet"), new Words("Sager uden virksomhedsforløb"
            + " endnu; ud af dem, hvis ressourceforløb begyndte i perioden. Kurven: andelen, der endnu ikke er begyndt,"
            + " så mange hele uger efter forløbets start; åbne og lukkede sager uden forløb tæller med, så længe de kan"
            + " ses (Kaplan-Meier).",
            "Cases without a placement yet; of those whose programme began in the period. The curve: the share that has"
                + " not begun so many whole weeks after the programme's start; cases without one count for as long as"
                + " they are in sight (Kaplan-Meier)."), "The 2019 evaluation, p. 10 (A6.02); censoring: own proposal");

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
        LocalDate today = clock.today();
        Period period = filter.period(today);
        EffortWeeks weeks = read(new FlowQueries(filter, period));
        Frame frame = new Frame(period, Basis.OCCURRED, clock.now(), organisation.smallUnder());
        int programmes = weeks.inProgramme(period);
        List<FlowStay> began = flow.until(FlowStep.FIRST_PLACEMENT, filter, period);
        long waiting = began.stream().filter(stay -> stay.state() != FlowState.ENDED).count();
        return new EffortsView(frame.figure(AT_COMPANY, Count.of(weeks.placed(period), programmes), null),
            frame.figure(ORDINARY_HOURS, Count.of(weeks.ordinary(period), programmes), null),
            Horizon.weeks(period).stream().map(week -> week(week, weeks, frame)).toList(),
            frame.figure(STILL_WAITING, Count.of(waiting, began.size()), null), curve(began));
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

    private static Week week(Horizon.Week week, EffortWeeks weeks, Frame frame) {
        Period days = new Period(week.from(), week.to());
        int programmes = weeks.inProgramme(days);
        return new Week(week.name(), week.from(), week.to(),
            frame.cell(AT_COMPANY, Count.of(weeks.placed(days), programmes), null),
            frame.cell(ORDINARY_HOURS, Count.of(weeks.ordinary(days), programmes), null));
    }

    private List<Waiting> curve(List<FlowStay> began) {
        Lasting lasting = new Lasting();
        began.forEach(stay -> lasting.add(stay.days(), stay.state() == FlowState.ENDED));
        NavigableMap<Integer, Double> left = new TreeMap<>(lasting.left());
        int weeks = lasting.longest() == null ? -1 : Math.min(LONGEST_WEEKS, lasting.longest() / 7);
        boolean small = began.size() < organisation.smallUnder();
        return IntStream.rangeClosed(0, weeks).mapToObj(week -> {
            double share = left.floorEntry(7 * week) == null ? 1 : left.floorEntry(7 * week).getValue();
            return new Waiting(week, small ? null : BigDecimal.valueOf(100 * share).setScale(1, RoundingMode.HALF_UP),
                lasting.lastingFor(7 * week));
        }).toList();
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
