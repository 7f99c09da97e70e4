package dk.roedtraad.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What is asked of the database beside the server. */
final class Database {

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    DataSource source() {
        return source;
    }

    void execute(String statement) {
        try (Connection connection = source.getConnection(); Statement sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    long number(String query) {
        return numbers("select 'only', (" + query + ")").get("only");
    }

    /** @return what a query of a name and a number finds, by name */
    Map<String, Long> numbers(String query) {
        Map<String, Long> found = new TreeMap<>();
        try (Connection connection = source.getConnection(); Statement sent = connection.createStatement();
             ResultSet row = sent.executeQuery(query)) {
            while (row.next()) {
                found.put(row.getString(1), row.getLong(2));
            }
            return found;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
