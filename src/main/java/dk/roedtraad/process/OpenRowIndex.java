package dk.roedtraad.process;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * An index for open rows: of all deadlines and tasks that ever were, a small part. PostgreSQL indexes just those rows;
 * H2 knows no such index and has a whole one.
 *
 * @param columns in their order, with a place for the one that says whether a row has ended
 * @param ending the column that is null as long as a row is open
 */
record OpenRowIndex(String name, String table, String columns, String ending) {

    /** @return the statement that makes it in this database */
    String creationIn(Connection database) throws SQLException {
        return database.getMetaData().getDatabaseProductName().equals("H2") ? whole() : partial();
    }

    private String whole() {
        return "create index " + name + " on " + table + " (" + columns.formatted(ending + ", ") + ")";
    }

    private String partial() {
        return "create index " + name + " on " + table + " (" + columns.formatted("") + ") where " + ending
            + " is null";
    }
}
