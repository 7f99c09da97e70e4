package dk.roedtraad.reports;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.testing.PlainTables;

/** What reports read, without a server. */
final class ReportTables {

    private ReportTables() {
    }

    /** Statements as somebody of a municipality has them read. */
    static ReportSql sql(PlainTables tables, String municipality) {
        ReportSql sql = new ReportSql();
        sql.database = tables.database();
        sql.person = new CurrentPerson() {
            @Override
            public String municipality() {
                return municipality;
            }
        };
        return sql;
    }
}
