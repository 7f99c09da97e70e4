package dk.roedtraad.process;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** Reads every row of every table, the engine's included, so that two moments can be compared. */
class EveryTableInsideIT {

    /** What is written of a job that failed, in a transaction of its own: that is wanted. */
    private static final Set<String> OF_FAILED_JOBS = Set.of("act_hi_job_log", "act_ge_bytearray", "act_ru_job",
        "job_failure");

    Map<String, List<String>> read() {
        Map<String, List<String>> all = new TreeMap<>();
        for (String table : tables()) {
            if (!OF_FAILED_JOBS.contains(table)) {
                all.put(table, rows(table));
            }
        }
        return all;
    }

    List<String> rows(String table) {
        List<String> rows = new ArrayList<>();
        query("select * from " + table, row -> rows.add(text(row)));
        rows.sort(null);
        return rows;
    }

    private static List<String> tables() {
        List<String> names = new ArrayList<>();
        query("select table_name from information_schema.tables where table_schema in ('public', 'PUBLIC')"
            + " and table_type = 'BASE TABLE'", row -> names.add(row.getString(1).toLowerCase(Locale.ROOT)));
        return names;
    }

    private static String text(ResultSet row) throws SQLException {
        StringBuilder cells = new StringBuilder();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            cells.append(row.getString(column)).append('|');
        }
        return cells.toString();
    }

    private static void query(String sql, Row each) {
        try (Connection connection = database().getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.read(rows);
            }
        } catch (SQLException | NamingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static DataSource database() throws NamingException {
        return InitialContext.doLookup("jdbc/roedtraad");
    }

    /** Reads the row at which the cursor stands. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
