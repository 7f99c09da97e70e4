package dk.roedtraad.reports.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.reports.FlowRows;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.reports.forecast.MeetingCapacity.Before;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.testing.PlainTables;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Today is Wednesday 18 November 2026. */
class MeetingForecastTest {

    private final PlainTables tables = new PlainTables();

    private final FlowRows rows = new FlowRows(tables, FlowRows.HOME);

    private final MeetingForecast meetings = new MeetingForecast();

    MeetingForecastTest() {
        meetings.sql = ReportTables.sql(tables, FlowRows.HOME);
        meetings.clock = FlowRows.on("2026-11-18");
        meetings.organisation = FlowRows.smallUnderFive();
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<Before> days(MeetingsView view) {
        return view.days().stream().map(one -> new Before(one.mustBeHeardBy(), (int) one.cases().numerator(),
            (int) one.casesByThen().numerator(), (int) one.freeSlotsByThen().numerator(),
            (int) one.missingSlots().numerator())).toList();
    }

    private UUID waits(String team, String by) {
        UUID file = rows.aCase("team", team);
        rows.deadline(file, "F-PREP", by, "team", team);
        return file;
    }

    @Test
    void slotsLeftStandBesideTheCasesThatMustBeHeard() {
        waits("syd", "2026-12-01");
        waits("syd", "2026-12-01");
        waits("syd", "2026-12-10");
        UUID booked = waits("syd", "2026-12-01");
        rows.slot(booked, rows.meeting("2026-11-25", 2), "2026-11-10");
        rows.meeting("2026-12-02", 4);
        rows.meeting("2026-11-17", 9);
        MeetingsView view = meetings.view(null);
        assertThat(days(view)).containsExactly(new Before(day("2026-12-01"), 2, 2, 1, 1),
            new Before(day("2026-12-10"), 1, 3, 5, 0));
        assertThat(view.waiting().numerator()).isEqualTo(3);
        assertThat(view.missing().numerator()).isEqualTo(1);
        assertThat(view.missing().denominator()).isEqualTo(3);
    }

    @Test
    void aSlotGivenUpIsFreeAndALateSlotHelpsNot() {
        UUID moved = waits("syd", "2026-12-01");
        rows.slot(moved, rows.meeting("2026-11-25", 1), "2026-11-10", "state", "RESCHEDULED");
        rows.slot(moved, rows.meeting("2026-12-08", 1), "2026-11-12", "booking_no", 2);
        assertThat(days(meetings.view(null))).containsExactly(new Before(day("2026-12-01"), 1, 1, 1, 0));
    }

    @Test
    void whoIsTooLateWaitsUntilThereIsAnySlotForThem() {
        waits("syd", "2026-11-10");
        UUID booked = waits("syd", "2026-11-10");
        rows.slot(booked, rows.meeting("2026-11-25", 1), "2026-11-10");
        MeetingsView view = meetings.view(null);
        assertThat(view.tooLate().numerator()).isEqualTo(1);
        assertThat(view.waiting().numerator()).isEqualTo(1);
        assertThat(view.days()).isEmpty();
    }

    @Test
    void whoHasNoDayOrIsMetDoesNotWait() {
        waits("syd", null);
        rows.deadline(rows.aCase(), "F-PREP", "2026-12-01", "ending", "MET");
        assertThat(meetings.view(null).waiting().numerator()).isZero();
    }

    @Test
    void eachTeamStandsByItselfAndAllTogether() {
        waits("syd", "2026-12-01");
        waits("nord", "2026-12-01");
        rows.meeting("2026-11-25", 2, "team", "nord");
        MeetingsView view = meetings.view(null);
        assertThat(view.missing().numerator()).isZero();
        assertThat(view.teams()).extracting(MeetingsView.OfTeam::team).containsExactly("nord", "syd");
        assertThat(view.teams()).extracting(team -> team.missing().numerator()).containsExactly(0L, 1L);
        assertThat(days(meetings.view("nord"))).containsExactly(new Before(day("2026-12-01"), 1, 1, 2, 0));
        assertThat(view.table().rows()).isNotNull();
    }

    @Test
    void theListBehindHoldsThoseWhoWait() {
        waits("syd", "2026-12-01");
        waits("syd", "2026-11-10");
        UUID booked = waits("syd", "2026-12-01");
        rows.slot(booked, rows.meeting("2026-11-25", 2), "2026-11-10");
        Forecast forecast = new Forecast();
        forecast.sql = meetings.sql;
        forecast.clock = meetings.clock;
        forecast.organisation = meetings.organisation;
        ForecastList list = new ForecastList();
        list.waitingForMeeting = true;
        List<ForecastDeadline> listed = forecast.page(list, new PageRequest(null, null)).items();
        assertThat(listed).hasSize((int) meetings.view(null).waiting().numerator());
        assertThat(meetings.view(null).waiting().href())
            .isEqualTo("/api/v1/reports/forecast/deadlines?rule=F-PREP&waitingForMeeting=true");
    }
}
