package dk.roedtraad.reports.deadlines;

import dk.roedtraad.deadlines.DeadlineState;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Counts deadlines as they stand now. */
@ApplicationScoped
class DeadlinesNow {

    @Inject
    ReportSql sql;

    DeadlineTally tally(DeadlineAsk ask) {
        DeadlineTally tally = new DeadlineTally();
        Grouping grouping = ask.grouping();
        String group = grouping == null ? "null" : grouping.expression(ask.basis());
        boolean days = grouping != null && grouping.isOfTime();
        Query states = ask.rows("select x.state, x.grp, count(*) from (select " + DeadlineSql.STATE + " as state, "
            + group + " as grp", false).then(") x group by x.state, x.grp");
        sql.list(states, row -> {
            Object key = days ? row.getObject(2, LocalDate.class) : row.getString(2);
            tally.add(grouping, key, DeadlineState.valueOf(row.getString(1)), row.getLong(3));
            return null;
        });
        Query due = ask.rows("select x.due_on, count(*) from (select " + DeadlineSql.STATE + " as state, d.due_on",
            false).then(" and d.ending is null) x where x.state in (:ticking) group by x.due_on")
            .with("ticking", DeadlineTally.TICKING);
        sql.list(due, row -> addDue(tally, row));
        return tally;
    }

    private static Void addDue(DeadlineTally tally, ResultSet row) throws SQLException {
        tally.addDue(row.getObject(1, LocalDate.class), row.getLong(2));
        return null;
    }
}
