package dk.roedtraad.reports.deadlines;

import dk.roedtraad.cases.Phase;
import dk.roedtraad.deadlines.DeadlineState;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Table;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lists the deadlines behind a figure, the first to fall due first, those without a last day last. */
@ApplicationScoped
class DeadlineList {

    private static final String COLUMNS = "select * from (select d.id, d.case_id, f.external_reference, d.team, "
        + DeadlineSql.CASEWORKER + " as caseworker, f.profile, " + DeadlineSql.PHASE + " as phase, d.rule_key, "
        + DeadlineSql.STATE + " as state, d.counts_from, d.due_on, d.met_on,"
        + " coalesce(d.due_on, cast('9999-12-31' as date)) as sort_on";

    @Inject
    ReportSql sql;

    @Inject
    GroupTitles titles;

    List<DeadlineEntry> page(DeadlineAsk ask, DeadlineListQuery wanted, boolean named, PageRequest page) {
        Query query = query(ask, wanted);
        page.after(Place::parse).ifPresent(after -> query
            .then(" and (x.sort_on > :afterDay or x.sort_on = :afterDay and x.id > :afterId)")
            .with("afterDay", after.sortOn()).with("afterId", after.id()));
        return sql.list(query.then(" order by x.sort_on, x.id fetch first :limit rows only")
            .with("limit", page.fetch()), row -> entry(row, named));
    }

    /** @return all of them, read when the act is over */
    Table.Rows all(DeadlineAsk ask, DeadlineListQuery wanted, boolean named) {
        return sql.stream(query(ask, wanted).then(" order by x.sort_on, x.id"), row -> entry(row, named).row());
    }

    private static Query query(DeadlineAsk ask, DeadlineListQuery wanted) {
        Query query = ask.rows(COLUMNS, true).and("d.due_on >= :dueFrom", "dueFrom", wanted.dueFrom)
            .and("d.due_on <= :dueTo", "dueTo", wanted.dueTo);
        if (wanted.isUnassigned()) {
            query.then(" and " + DeadlineSql.CASEWORKER + " is null");
        }
        return query.then(") x where x.state in (:states)").with("states", wanted.states());
    }

    private DeadlineEntry entry(ResultSet row, boolean named) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String rule = row.getString("rule_key");
        String profile = row.getString("profile");
        return new DeadlineEntry(id, row.getObject("case_id", UUID.class), row.getString("external_reference"),
            row.getString("team"), named ? row.getString("caseworker") : null, profile,
            Phase.valueOf(row.getString("phase")), rule, titles.ofRule(profile, rule),
            DeadlineState.valueOf(row.getString("state")), row.getObject("counts_from", LocalDate.class),
            row.getObject("due_on", LocalDate.class), row.getObject("met_on", LocalDate.class),
            "/api/v1/deadlines/" + id);
    }

    static String keyOf(DeadlineEntry entry) {
        return (entry.dueOn() == null ? "9999-12-31" : entry.dueOn()) + "/" + entry.deadlineId();
    }

    /** A row's place in the list. */
    record Place(LocalDate sortOn, UUID id) {

        static Place parse(String key) {
            String[] parts = key.split("/", 2);
            return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        }
    }
}
