package dk.roedtraad.reports;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.rest.Table;
import dk.roedtraad.security.CurrentPerson;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The one way in which a report reads: every statement says {@code :municipality}, which is always that of the current
 * person.
 */
@ApplicationScoped
public class ReportSql {

    private static final String MUNICIPALITY = "municipality";

    private static final int AT_A_TIME = 500;

    /** Each holds a connection for as long as its reader takes, and the acts need connections too. */
    private static final int STREAMS = 2;

    private static final int PATIENCE_SECONDS = 10;

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    CurrentPerson person;

    private final Semaphore streams = new Semaphore(STREAMS);

    /** What is made of a row. */
    public interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** @return all rows, in the statement's order; for as many as fit into an answer */
    public <T> List<T> list(Query query, RowReader<T> reader) {
        List<T> found = new ArrayList<>();
        Query bound = bound(query);
        try (Connection connection = database.getConnection()) {
            each(connection, bound, reader, found::add);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("a report cannot be read", unreadable);
        }
        return found;
    }

    /** @return the only row */
    public <T> T one(Query query, RowReader<T> reader) {
        return list(query, reader).get(0);
    }

    /**
     * Rows of which any number can be read, in the state of the moment in which reading begins.
     *
     * @return the rows of the current person's municipality, to be read when the act is over
     */
    public Table.Rows stream(Query query, RowReader<? extends List<?>> reader) {
        Query bound = bound(query);
        return row -> stream(bound, reader, row);
    }

    private void stream(Query query, RowReader<? extends List<?>> reader, Consumer<List<?>> row) {
        waitForTurn();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                each(connection, query, reader, row);
            } finally {
                connection.rollback();
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("a report cannot be read", unreadable);
        } finally {
            streams.release();
        }
    }

    private void waitForTurn() {
        try {
            if (!streams.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Problem busy() {
        return Problem.unavailable("reports-busy", "Other large tables are being fetched just now.",
            "Send the same request again in a while.");
    }

    private Query bound(Query query) {
        if (!query.binds(MUNICIPALITY)) {
            throw new IllegalStateException("a report's statement does not bind the municipality");
        }
        return query.with(MUNICIPALITY, person.municipality());
    }

    private static <T> void each(Connection connection, Query query, RowReader<T> reader, Consumer<? super T> taker)
        throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query.sql())) {
            select.setFetchSize(AT_A_TIME);
            List<Object> values = query.values();
            for (int at = 0; at < values.size(); at++) {
                select.setObject(at + 1, values.get(at));
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    taker.accept(reader.read(row));
                }
            }
        }
    }
}
