package dk.roedtraad.reports.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.reports.FlowRows;
import dk.roedtraad.reports.Listing;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.reports.Spread;
import dk.roedtraad.reports.flow.FlowView.OfMonth;
import dk.roedtraad.reports.flow.FlowView.OfStep;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.tasks.TaskTypes;
import dk.roedtraad.testing.PlainTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Today is Wednesday 18 November 2026; without a period it is about December 2025 to today. */
class FlowTest {

    private final PlainTables tables = new PlainTables();

    private final FlowRows rows = new FlowRows(tables, FlowRows.HOME);

    private final Flow flow = new Flow();

    private final FlowFilter filter = new FlowFilter();

    FlowTest() {
        flow.sql = ReportTables.sql(tables, FlowRows.HOME);
        flow.clock = FlowRows.on("2026-11-18");
        flow.organisation = FlowRows.smallUnderFive();
        flow.waiting = waiting(flow);
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private OfStep step(FlowStep step) {
        return flow.view(filter).steps().get(step.ordinal());
    }

    private Spread days(FlowStep step) {
        return step(step).days();
    }

    private UUID prepared(String start, String booked) {
        UUID file = rows.aCase("preparation_started_on", start);
        rows.slot(file, rows.meeting("2026-12-01", 4), booked);
        return file;
    }

    @Test
    void everyStepIsMeasuredByTheDaysOfItsActs() {
        UUID file = rows.aCase("preparation_started_on", "2026-01-05", "programme_since", "2026-04-15");
        rows.slot(file, rows.meeting("2026-03-20", 4), "2026-03-02", "held_on", "2026-03-20", "state", "HELD");
        rows.recommendation(file, "2026-03-20", "2026-03-22", "RESOURCE_PROGRAMME");
        rows.decision(file, "2026-04-10", "GRANTED", "starts_on", "2026-04-15");
        rows.placement(file, "2026-06-01");
        assertThat(days(FlowStep.PREPARATION).longest()).isEqualTo(56);
        assertThat(days(FlowStep.MEETING).longest()).isEqualTo(20);
        assertThat(days(FlowStep.DECISION).longest()).isEqualTo(19);
        assertThat(step(FlowStep.PROGRAMME).stillThere().numerator()).isEqualTo(1);
        assertThat(days(FlowStep.PROGRAMME).longest()).isEqualTo(217);
        assertThat(days(FlowStep.FIRST_PLACEMENT).longest()).isEqualTo(47);
        assertThat(step(FlowStep.FIRST_PLACEMENT).wentOn().numerator()).isEqualTo(1);
    }

    @Test
    void percentilesCountThoseStillThereAsTakingLonger() {
        for (int weeks = 1; weeks <= 6; weeks++) {
            prepared("2026-09-01", LocalDate.parse("2026-09-01").plusWeeks(weeks).toString());
        }
        rows.aCase("preparation_started_on", "2026-09-01");
        rows.aCase("preparation_started_on", "2026-09-01");
        OfStep step = step(FlowStep.PREPARATION);
        Spread days = step.days();
        assertThat(days.of()).isEqualTo(8);
        assertThat(step.wentOn().numerator()).isEqualTo(6);
        assertThat(step.stillThere().numerator()).isEqualTo(2);
        assertThat(days.p25()).isEqualTo(14);
        assertThat(days.median()).isEqualTo(28);
        assertThat(days.p75()).isEqualTo(42);
        assertThat(days.p90()).isNull();
        assertThat(days.longest()).isEqualTo(78);
    }

    @Test
    void fewCasesHaveNoPercentiles() {
        prepared("2026-09-01", "2026-10-01");
        assertThat(days(FlowStep.PREPARATION).small()).isTrue();
        assertThat(days(FlowStep.PREPARATION).median()).isNull();
    }

    @Test
    void monthsAreThoseInWhichTheStepBegan() {
        prepared("2026-01-31", "2026-02-20");
        prepared("2026-02-01", "2026-02-20");
        prepared("2026-02-28", "2026-03-20");
        prepared("2025-11-30", "2026-03-20");
        assertThat(flow.view(filter).steps().get(0).months()).extracting(OfMonth::month)
            .containsExactly("2026-01", "2026-02");
        assertThat(days(FlowStep.PREPARATION).of()).isEqualTo(3);
        assertThat(days(FlowStep.MEETING).of()).isEqualTo(4);
        filter.from = LocalDate.parse("2025-11-30");
        filter.to = LocalDate.parse("2026-01-31");
        assertThat(days(FlowStep.PREPARATION).of()).isEqualTo(2);
        assertThat(days(FlowStep.MEETING).of()).isZero();
    }

    @Test
    void aCorrectionInTheHistoryIsSeenAtOnce() {
        UUID file = prepared("2026-09-01", "2026-10-01");
        rows.history(file, 1, "openCase", "2026-09-01", null);
        rows.history(file, 2, "bookMeeting", "2026-10-01", null);
        rows.history(file, 3, "correctRegistration", "2026-09-21", 2);
        assertThat(days(FlowStep.MEETING).longest()).isEqualTo(58);
        assertThat(flow.listing(new FlowList(), new PageRequest(null, null)).items().get(0).days()).isEqualTo(20);
    }

    @Test
    void everyFigureIsAsLongAsTheListBehindIt() {
        for (int number = 0; number < 30; number++) {
            prepared(LocalDate.parse("2026-01-01").plusDays(number * 5).toString(), "2026-08-01");
        }
        FlowList list = new FlowList();
        List<FlowStay> all = new ArrayList<>();
        String cursor = null;
        do {
            Listing<FlowStay> page = flow.listing(list, new PageRequest(7, cursor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        FlowView view = flow.view(filter);
        assertThat(all).doesNotHaveDuplicates().hasSize(60)
            .hasSize(view.steps().stream().mapToInt(step -> step.days().of()).sum());
        List<Object> table = new ArrayList<>();
        flow.listing(list, new PageRequest(null, null)).table().rows().each(table::add);
        assertThat(table).hasSize(60);
        view.steps().forEach(step -> assertThat(step.months().stream().mapToInt(month -> month.days().of()).sum())
            .isEqualTo(step.days().of()));
        list.step = FlowStep.MEETING;
        list.state = List.of(FlowState.OPEN);
        assertThat(flow.listing(list, new PageRequest(200, null)).items())
            .hasSize((int) view.steps().get(1).stillThere().numerator());
        assertThat(view.steps().get(0).months().get(0).days().href())
            .isEqualTo("/api/v1/reports/flow/cases?step=PREPARATION&from=2026-01-01&to=2026-01-31");
    }

    @Test
    void anotherTeamsProfilesAndMunicipalitysCasesAreLeftOut() {
        prepared("2026-09-01", "2026-10-01");
        rows.aCase("team", "nord");
        new FlowRows(tables, "0740").aCase();
        filter.team = "syd";
        filter.profile = "brf-2019";
        assertThat(days(FlowStep.PREPARATION).of()).isEqualTo(1);
        filter.profile = "paa-rette-vej";
        assertThat(days(FlowStep.PREPARATION).of()).isZero();
    }

    @Test
    void openTasksTellWhereCasesWait() {
        UUID file = rows.aCase();
        for (int day = 10; day < 16; day++) {
            rows.task(file, "checkQuality", day == 10 ? "lene" : null, "opened_at", "2026-11-" + day + "T23:30:00Z");
        }
        rows.task(file, "makeCv", "viggo");
        rows.task(file, "makeCv", "viggo", "ended_at", "2026-11-01T08:00:00Z");
        WaitingView waiting = flow.view(filter).waiting();
        assertThat(waiting.open().numerator()).isEqualTo(7);
        assertThat(waiting.unassigned().numerator()).isEqualTo(5);
        assertThat(waiting.tasks()).extracting(WaitingView.OfType::type).containsExactly("checkQuality", "makeCv");
        assertThat(waiting.tasks().get(0).days().median()).isEqualTo(4);
        assertThat(waiting.tasks().get(0).days().longest()).isEqualTo(7);
        assertThat(waiting.tasks().get(0).unassigned().href())
            .isEqualTo("/api/v1/reports/flow/waiting/tasks?type=checkQuality&unassigned=true");
        assertThat(waiting.tasks().get(1).days().median()).as("too few").isNull();
    }

    @Test
    void companiesAreFollowedWeekByWeek() {
        for (int weeks = 0; weeks < 6; weeks++) {
            UUID file = rows.aCase("programme_since", "2026-03-02");
            if (weeks < 3) {
                UUID placement = rows.placement(file, LocalDate.parse("2026-03-09").plusWeeks(weeks).toString(),
                    "ended_on", "2026-03-29");
                rows.followedUp(file, placement, "2026-03-24", 5);
            }
        }
        filter.from = LocalDate.parse("2026-03-02");
        filter.to = LocalDate.parse("2026-04-05");
        Efforts efforts = new Efforts();
        efforts.sql = flow.sql;
        efforts.flow = flow;
        efforts.clock = flow.clock;
        efforts.organisation = flow.organisation;
        EffortsView view = efforts.view(filter);
        assertThat(weekly(view, EffortMeasure.AT_COMPANY)).containsExactly(0L, 1L, 2L, 3L, 0L);
        assertThat(weekly(view, EffortMeasure.ORDINARY_HOURS)).containsExactly(0L, 0L, 0L, 3L, 0L);
        assertThat(weekly(view, EffortMeasure.WITHOUT_ORDINARY_HOURS)).containsExactly(6L, 6L, 6L, 3L, 6L);
        assertThat(weekly(view, EffortMeasure.PROGRAMMES)).containsOnly(6L);
        assertThat(view.stillWaiting().numerator()).isEqualTo(3);
        assertThat(view.firstPlacement().points().stream().limit(5).map(point -> point.percent().toString()))
            .containsExactly("100.0", "83.3", "66.7", "50.0", "50.0");
        assertThat(view.firstPlacement().points()).extracting(EffortsView.Waiting::of).startsWith(6, 6, 5, 4, 3);
    }

    private static List<Long> weekly(EffortsView view, EffortMeasure measure) {
        return view.weeks().stream().map(week -> week.figures().get(measure.ordinal()).numerator()).toList();
    }

    @Test
    void aPeriodIsOfTenYearsAtMost() {
        filter.from = LocalDate.parse("2016-11-18");
        assertThatThrownBy(() -> flow.view(filter)).isInstanceOfSatisfying(Problem.class,
            problem -> assertThat(problem.code()).isEqualTo("report-period-too-long"));
    }

    @Test
    void aSpreadsheetHasARowAFigureWithAllItCarries() {
        prepared("2026-01-31", "2026-02-20");
        List<List<?>> table = new ArrayList<>();
        flow.view(filter).table().rows().each(table::add);
        assertThat(table).allSatisfy(row -> assertThat(row).hasSize(15).element(12).asString().isNotBlank());
        assertThat(table).filteredOn(row -> row.get(0).equals("Trin, måned")).hasSize(18).element(0)
            .isEqualTo(Arrays.asList("Trin, måned", "PREPARATION 2026-01", "Forberedelse, 2026-01", "Kom til trinnet",
                1L, null, null, true, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-01-31"), "Sket",
                flow.clock.now(), "Sager, der kom til trinnet i perioden.", "Domain notes D.5; own proposal",
                "/api/v1/reports/flow/cases?step=PREPARATION&from=2026-01-01&to=2026-01-31"));
    }

    /** What reports on the flow ask about open tasks; their types have no titles here. */
    private static Waiting waiting(Flow flow) {
        Waiting waiting = new Waiting();
        waiting.sql = flow.sql;
        waiting.clock = flow.clock;
        waiting.organisation = flow.organisation;
        waiting.types = new TaskTypes();
        return waiting;
    }
}
