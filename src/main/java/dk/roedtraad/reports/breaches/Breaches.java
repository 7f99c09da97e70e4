package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.reports.deadlines.DeadlineAsk;
import dk.roedtraad.reports.deadlines.DeadlineScope;
import dk.roedtraad.reports.deadlines.GroupTitles;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import dk.roedtraad.time.WorkingDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The breaches of the current municipality: those found from the dates of its deadlines, and beside them those that
 * were noted once and no longer stand.
 */
@ApplicationScoped
class Breaches {

    @Inject
    ReportSql sql;

    @Inject
    GroupTitles titles;

    @Inject
    WorkingDays days;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /** @return how many there are in each group; of the group null when they are not split */
    Map<String, BreachTally> tally(BreachAsk ask) {
        Map<String, BreachTally> found = new TreeMap<>();
        Query standing = groups(ask, BreachStanding.STANDING,
            "count(*), count(x.open), count(x.cause), count(x.sign_off)",
            ", case when d.ending is null then 1 end as open, c.cause, s.id as sign_off");
        sql.list(standing, row -> found.merge(group(row), new BreachTally(row.getLong(2), row.getLong(3),
            row.getLong(4), row.getLong(5), 0), BreachTally::plus));
        sql.list(groups(ask, BreachStanding.WITHDRAWN, "count(*)", ""), row -> found.merge(group(row),
            BreachTally.withdrawn(row.getLong(2)), BreachTally::plus));
        return found;
    }

    private static Query groups(BreachAsk ask, BreachStanding standing, String counts, String counted) {
        BreachGrouping grouping = ask.wanted().groupBy;
        String group = grouping == null ? "''"
            : "coalesce(cast(" + grouping.expression(standing, ask.basis()) + " as varchar(100)), '')";
        return ask.rows(standing, "select x.grp, " + counts + " from (select " + group + " as grp" + counted,
            grouping == BreachGrouping.CASEWORKER, !counted.isEmpty() || grouping == BreachGrouping.CAUSE)
            .then(") x group by x.grp");
    }

    private static String group(ResultSet row) throws SQLException {
        return row.getString(1).replaceFirst("^(\\d{4}-\\d\\d)-\\d\\d$", "$1");
    }

    /** @return a page of them: those that stand first, of each kind the longest overdue first */
    List<BreachEntry> page(BreachAsk ask, PageRequest page) {
        Optional<BreachPlace> after = page.after(BreachPlace::parse);
        List<BreachEntry> found = new ArrayList<>();
        for (BreachStanding standing : ask.listed()) {
            if (found.size() < page.fetch() && after.filter(place -> place.isPast(standing)).isEmpty()) {
                Query query = ask.entries(standing);
                after.ifPresent(place -> place.narrow(standing, query));
                query.then(" order by " + standing.dueOn() + ", d.id fetch first :limit rows only")
                    .with("limit", page.fetch() - found.size());
                found.addAll(sql.list(query, reader()::read));
            }
        }
        return found;
    }

    /** @return all of them, in the same order, read when the act is over */
    Table.Rows all(BreachAsk ask) {
        BreachRows reader = reader();
        Query both = ask.listed().stream().map(ask::entries).reduce((one, other) -> one.then(" union all ").then(other))
            .orElseThrow();
        return sql.stream(both.then(" order by standing, sort_on, id"), row -> reader.read(row).row());
    }

    Optional<BreachEntry> find(UUID deadlineId) {
        BreachAsk ask = new BreachAsk(new DeadlineScope(), null, Basis.OCCURRED, new BreachQuery(), clock.today());
        return ask.listed().stream().flatMap(standing -> sql.list(ask.entries(standing)
            .and("d.id = :id", "id", deadlineId), reader()::read).stream()).findFirst();
    }

    /** @return the case of a deadline, breached or not */
    Optional<UUID> caseOf(UUID deadlineId) {
        return sql.list(Query.of("select case_id from deadline where municipality = :municipality and id = :id")
            .with("id", deadlineId), row -> row.getObject(1, UUID.class)).stream().findFirst();
    }

    /** @return how many deadlines were met in time and only registered late: no breaches, and told beside them */
    long registeredLate(BreachAsk ask) {
        DeadlineAsk met = new DeadlineAsk(ask.scope(), null, ask.basis(), null, ask.today());
        return sql.one(met.rows("select count(*)", false).then(" and d.effect = 'BREACH' and d.due_on < :today"
            + " and d.ending = 'MET' and d.met_on <= d.due_on and d.ended_on > d.due_on"), row -> row.getLong(1));
    }

    private BreachRows reader() {
        return new BreachRows(titles, days, person.has(Role.LEADER));
    }
}
