package dk.roedtraad.reports.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.roedtraad.reports.FlowRows;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.reports.SomeDeadlines;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.testing.PlainTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Today is Wednesday 18 November 2026; this week ends on the 22nd and the fourth after it on 20 December. */
class ForecastTest {

    private final PlainTables tables = new PlainTables();

    private final FlowRows rows = new FlowRows(tables, FlowRows.HOME);
    private final FlowRows elsewhere = new FlowRows(tables, "0740");
    private final Forecast forecast = new Forecast();

    private final ForecastFilter all = new ForecastFilter();
    private final ForecastList list = new ForecastList();

    ForecastTest() {
        forecast.sql = ReportTables.sql(tables, FlowRows.HOME);
        forecast.clock = FlowRows.on("2026-11-18");
        forecast.organisation = FlowRows.smallUnderFive();
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private List<ForecastDeadline> listed() {
        return forecast.page(list, new PageRequest(null, null)).items();
    }

    private Danger dangerOf(UUID deadline) {
        return listed().stream().filter(one -> one.id().equals(deadline)).findFirst().orElseThrow().danger();
    }

    @Test
    void everyDeadlineStandsInOnePlace() {
        UUID file = rows.aCase();
        rows.deadline(file, "F-PLANFU", "2026-11-17");
        rows.deadline(file, "F-END", "2026-11-18");
        rows.deadline(file, "F-END", "2026-11-22");
        rows.deadline(file, "F-END", "2026-11-23");
        rows.deadline(file, "F-END", "2026-12-20");
        rows.deadline(file, "F-END", "2026-12-21");
        rows.deadline(file, "F-END", null);
        ForecastView view = forecast.view(all);
        assertThat(view.running().numerator()).isEqualTo(7);
        assertThat(view.overdue().numerator()).isEqualTo(1);
        assertThat(view.weeks()).extracting(week -> week.due().numerator()).containsExactly(2L, 1L, 0L, 0L, 1L);
        assertThat(view.later().numerator()).isEqualTo(1);
        assertThat(view.withoutDay().numerator()).isEqualTo(1);
        assertThat(view.rules()).extracting(ForecastView.OfRule::rule).containsExactly("F-END", "F-PLANFU");
    }

    @Test
    void whatHasEndedOnlyWarnsOrIsElsewhereIsLeftOut() {
        UUID file = rows.aCase();
        rows.deadline(file, "F-PREP", "2026-11-17", "ending", "MET");
        rows.deadline(file, "F-CONTACT", "2026-11-17", "effect", "WARNING");
        rows.deadline(file, "F-APPEAL", "2026-11-19", "effect", "WINDOW");
        elsewhere.deadline(elsewhere.aCase(), "F-PREP", "2026-11-17");
        assertThat(forecast.view(all).running().numerator()).isZero();
        assertThat(listed()).isEmpty();
    }

    @Test
    void whoStandsStillTodayIsNotOverdue() {
        UUID file = rows.aCase();
        UUID past = rows.deadline(file, "F-END", "2026-11-16", "pauses", 1);
        rows.pause(past, "2026-11-17", null);
        UUID ahead = rows.deadline(file, "F-END", "2026-12-01", "pauses", 1);
        rows.pause(ahead, "2026-11-17", "2026-11-20");
        UUID paused = rows.deadline(file, "F-END", "2026-11-17", "pauses", 1);
        rows.pause(paused, "2026-10-01", "2026-10-05");
        assertThat(listed()).extracting(ForecastDeadline::id, ForecastDeadline::place).containsExactly(
            tuple(past, ForecastPlace.WITHOUT_DAY),
            tuple(paused, ForecastPlace.OVERDUE),
            tuple(ahead, ForecastPlace.WEEK));
    }

    @Test
    void aPreparationNeedsAMeetingInTime() {
        UUID waits = rows.deadline(rows.aCase(), "F-PREP", "2026-12-01");
        UUID booked = rows.aCase();
        UUID inTime = rows.deadline(booked, "F-PREP", "2026-12-01");
        rows.slot(booked, rows.meeting("2026-12-01", 4), "2026-11-10");
        UUID late = rows.aCase();
        UUID tooLate = rows.deadline(late, "F-PREP", "2026-12-01");
        rows.slot(late, rows.meeting("2026-12-02", 4), "2026-11-10");
        UUID moved = rows.aCase();
        UUID rescheduled = rows.deadline(moved, "F-PREP", "2026-12-01");
        rows.slot(moved, rows.meeting("2026-11-30", 4), "2026-11-10", "state", "RESCHEDULED");
        assertThat(dangerOf(waits)).isEqualTo(Danger.NO_MEETING);
        assertThat(dangerOf(inTime)).isNull();
        assertThat(dangerOf(tooLate)).isEqualTo(Danger.MEETING_TOO_LATE);
        assertThat(dangerOf(rescheduled)).isEqualTo(Danger.NO_MEETING);
    }

    @Test
    void aFirstEffortNeedsAPlacementThatBeginsInTime() {
        UUID without = rows.deadline(rows.aCase(), "F-FIRST-EFFORT", "2026-12-01");
        UUID placed = rows.aCase();
        UUID inTime = rows.deadline(placed, "F-FIRST-EFFORT", "2026-12-01");
        rows.placement(placed, "2026-12-01");
        UUID later = rows.aCase();
        UUID tooLate = rows.deadline(later, "F-PLACEMENT", "2026-12-01");
        rows.placement(later, "2026-12-02");
        UUID never = rows.aCase();
        UUID neverBegan = rows.deadline(never, "F-FIRST-EFFORT", "2026-12-01");
        rows.placement(never, "2026-11-30", "ended_on", "2026-11-29");
        assertThat(List.of(without, tooLate, neverBegan)).allSatisfy(one ->
            assertThat(dangerOf(one)).isEqualTo(Danger.NO_EFFORT_AGREED));
        assertThat(dangerOf(inTime)).isNull();
    }

    @Test
    void anyOtherStepMustLieWithSomebodyWhoIsThere() {
        rows.person("kasper", "syd", "CASEWORKER");
        rows.person("karen", "syd", "CASEWORKER", "leaves_on", "2026-11-24");
        rows.person("kaj", "syd", "CASEWORKER");
        rows.absence("kaj", "2026-11-10", null);
        rows.person("kirsten", "syd", "CASEWORKER");
        rows.absence("kirsten", "2026-11-10", null, "cover", "kasper");
        assertThat(dangerOf(decision("kasper"))).isNull();
        assertThat(dangerOf(decision(null))).isEqualTo(Danger.NOBODY);
        assertThat(dangerOf(decision("karen"))).isEqualTo(Danger.AWAY);
        assertThat(dangerOf(decision("kaj"))).isEqualTo(Danger.AWAY);
        assertThat(dangerOf(decision("kirsten"))).isNull();
    }

    private UUID decision(String assignee) {
        UUID file = rows.aCase();
        rows.task(file, "recordDecision", assignee);
        return rows.deadline(file, "F-DECISION", "2026-11-25");
    }

    @Test
    void aStepThatWaitsForAnotherIsInDangerAndOneThatWaitsForItsDayIsNot() {
        UUID file = rows.aCase();
        UUID decision = rows.deadline(file, "F-DECISION", "2026-11-25");
        UUID survey = rows.deadline(file, "F-SURV2", "2026-11-25");
        rows.task(file, "recordDecision", "kasper", "ended_at", "2026-11-02T08:00:00Z");
        assertThat(dangerOf(decision)).isEqualTo(Danger.STEP_NOT_REACHED);
        assertThat(dangerOf(survey)).isNull();
    }

    @Test
    void aTaskOfAnotherPlacementIsAnothers() {
        UUID file = rows.aCase();
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        rows.task(file, "followUpPlacement", null, "subject_id", one);
        rows.task(file, "followUpPlacement", "viggo", "subject_id", other);
        UUID without = rows.deadline(file, "F-VKFU", "2026-11-25", "subject_id", one);
        UUID with = rows.deadline(file, "F-VKFU", "2026-11-25", "subject_id", other);
        assertThat(dangerOf(without)).isEqualTo(Danger.NOBODY);
        assertThat(dangerOf(with)).isNull();
    }

    @Test
    void whatWillBreachIsCountedByWeekRuleAndReason() {
        decision(null);
        decision("kasper");
        rows.deadline(rows.aCase(), "F-PREP", "2026-12-20");
        rows.deadline(rows.aCase(), "F-PREP", "2026-12-21");
        ForecastView view = forecast.view(all);
        assertThat(view.willBreach().numerator()).isEqualTo(2);
        assertThat(view.willBreach().denominator()).isEqualTo(3);
        assertThat(view.willBreach().small()).isTrue();
        assertThat(view.willBreach().percent()).as("of three").isNull();
        assertThat(view.weeks()).extracting(week -> week.willBreach().numerator()).containsExactly(0L, 1L, 0L, 0L, 1L);
        assertThat(view.because()).filteredOn(because -> because.deadlines().numerator() > 0)
            .extracting(ForecastView.Because::danger).containsExactly(Danger.NO_MEETING, Danger.NOBODY);
        assertThat(view.rules()).extracting(rule -> rule.willBreach().numerator()).containsExactly(1L, 1L);
    }

    @Test
    void everyFigureIsAsLongAsTheListBehindIt() {
        SomeDeadlines.make(rows, 400);
        ForecastView view = forecast.view(all);
        assertThat(view.running().numerator()).isEqualTo(400);
        for (ForecastPlace place : ForecastPlace.values()) {
            ForecastList listOfPlace = new ForecastList();
            listOfPlace.place = place;
            long listed = forecast.page(listOfPlace, new PageRequest(200, null)).items().size();
            assertThat(listed).as("%s", place).isEqualTo(switch (place) {
                case OVERDUE -> view.overdue().numerator();
                case LATER -> view.later().numerator();
                case WITHOUT_DAY -> view.withoutDay().numerator();
                case WEEK -> view.weeks().stream().mapToLong(week -> week.due().numerator()).sum();
            });
        }
        ForecastList endangered = new ForecastList();
        endangered.willBreach = true;
        assertThat(forecast.page(endangered, new PageRequest(200, null)).items())
            .hasSize((int) view.willBreach().numerator());
        assertThat(view.rules().stream().mapToLong(rule -> rule.running().numerator()).sum()).isEqualTo(400);
        assertThat(view.rules().stream().mapToLong(rule -> rule.willBreach().numerator()).sum())
            .isEqualTo(view.willBreach().numerator());
        assertThat(view.table().columns()).hasSize(15);
    }

    @Test
    void thePagesHoldEveryDeadlineOnceAndTheTableToo() {
        SomeDeadlines.make(rows, 60);
        Set<UUID> seen = new HashSet<>();
        String cursor = null;
        do {
            Page<ForecastDeadline> page = forecast.page(list, new PageRequest(7, cursor));
            page.items().forEach(one -> assertThat(seen.add(one.id())).isTrue());
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).hasSize(60);
        List<Object> ids = new ArrayList<>();
        forecast.table(list).rows().each(row -> ids.add(row.get(8)));
        assertThat(ids).hasSize(60).containsExactlyInAnyOrderElementsOf(seen);
    }

    @Test
    void filtersHoldTogether() {
        rows.deadline(rows.aCase("team", "nord"), "F-END", "2026-11-20", "team", "nord");
        rows.deadline(rows.aCase("profile", "paa-rette-vej"), "F-END", "2026-11-20");
        rows.deadline(rows.aCase(), "F-PROG", "2026-11-20");
        all.team = "syd";
        all.rule = "F-END";
        assertThat(forecast.view(all).running().numerator()).isEqualTo(1);
        assertThat(forecast.view(all).running().href())
            .isEqualTo("/api/v1/reports/forecast/deadlines?team=syd&rule=F-END");
        all.profile = "brf-2019";
        assertThat(forecast.view(all).running().numerator()).isZero();
        list.dueFrom = LocalDate.parse("2026-11-21");
        assertThat(listed()).isEmpty();
    }
}
