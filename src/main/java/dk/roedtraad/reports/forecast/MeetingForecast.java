package dk.roedtraad.reports.forecast;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Frame;
import dk.roedtraad.reports.Horizon;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** Compares the slots that the rehabilitation teams have left with the cases that must be heard by a day. */
@ApplicationScoped
class MeetingForecast {

    @Inject
    ReportSql sql;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    MeetingsView view(String team) {
        LocalDate today = clock.today();
        Horizon horizon = new Horizon(today);
        MeetingCapacity all = new MeetingCapacity(today);
        Map<String, MeetingCapacity> teams = new TreeMap<>();
        sql.list(ForecastQueries.waiting(team, horizon), row -> {
            LocalDate by = row.getObject("due_on", LocalDate.class);
            all.mustBeHeardBy(by, row.getInt("cases"));
            of(teams, row.getString("team")).mustBeHeardBy(by, row.getInt("cases"));
            return by;
        });
        sql.list(ForecastQueries.free(team, horizon), row -> {
            LocalDate on = row.getObject("held_on", LocalDate.class);
            all.freeOn(on, row.getInt("slots"));
            of(teams, row.getString("team")).freeOn(on, row.getInt("slots"));
            return on;
        });
        MeetingFigures whole = new MeetingFigures(all, today, team,
            new Frame(null, Basis.OCCURRED, clock.now(), organisation.smallUnder()));
        return whole.view(teams.entrySet().stream()
            .map(one -> whole.of(one.getValue(), one.getKey()).ofTeam()).toList());
    }

    private MeetingCapacity of(Map<String, MeetingCapacity> teams, String team) {
        return teams.computeIfAbsent(team, key -> new MeetingCapacity(clock.today()));
    }
}
