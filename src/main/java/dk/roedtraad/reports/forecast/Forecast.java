package dk.roedtraad.reports.forecast;

import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.reports.Horizon;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Counts what is overdue, what falls due in the coming weeks, and what of it nobody is on the way to meet. */
@ApplicationScoped
class Forecast {

    private static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    @Inject
    ReportSql sql;

    @Inject
    Organisation organisation;

    @Inject
    CaseClock clock;

    ForecastView view(ForecastFilter filter) {
        Horizon horizon = new Horizon(clock.today());
        ForecastTally all = new ForecastTally(horizon);
        Map<String, ForecastTally> rules = new TreeMap<>();
        sql.list(ForecastQueries.counted(filter, horizon), row -> {
            String danger = row.getString("danger");
            ForecastPlace place = ForecastPlace.valueOf(row.getString("place"));
            LocalDate dueOn = row.getObject("due_on", LocalDate.class);
            Danger why = danger == null ? null : Danger.valueOf(danger);
            long deadlines = row.getLong("deadlines");
            all.add(place, dueOn, why, deadlines);
            rules.computeIfAbsent(row.getString("rule_key"), key -> new ForecastTally(horizon))
                .add(place, dueOn, why, deadlines);
            return deadlines;
        });
        return new ForecastFigures(horizon, filter, clock.now(), organisation.smallUnder()).view(all, rules);
    }

    Page<ForecastDeadline> page(ForecastList list, PageRequest page) {
        Query query = list.narrow(ForecastQueries.listed(list, new Horizon(clock.today())));
        page.after(Place::parse).ifPresent(after -> query.then(" and (coalesce(f.due_on, :none) > :due"
                + " or coalesce(f.due_on, :none) = :due and f.id > :id)")
            .with("due", after.dueOn()).with("id", after.id()));
        query.then(" order by coalesce(f.due_on, :none), f.id fetch first " + page.fetch() + " rows only")
            .with("none", NO_DAY);
        return page.of(sql.list(query, ForecastDeadline::of),
            row -> (row.dueOn() == null ? NO_DAY : row.dueOn()) + "/" + row.id(), row -> row);
    }

    Table table(ForecastList list) {
        Query query = list.narrow(ForecastQueries.listed(list, new Horizon(clock.today())))
            .then(" order by coalesce(f.due_on, :none), f.id").with("none", NO_DAY);
        return new Table("prognose-frister", ForecastDeadline.COLUMNS,
            sql.stream(query, row -> ForecastDeadline.of(row).row()));
    }

    /** A row's place in the list; those without a day come last. */
    private record Place(LocalDate dueOn, UUID id) {

        static Place parse(String key) {
            String[] parts = key.split("/", 2);
            return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        }
    }
}
