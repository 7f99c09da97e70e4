package dk.roedtraad.upkeep;

import dk.roedtraad.testing.OwnServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Two servers on one PostgreSQL; which of them asks for something, the database knows by the name it goes by. */
final class TwoNodes implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration GLANCE = Duration.ofMillis(50);

    private static final Pattern COMPLAINT = Pattern.compile("^\\[[^]]+] \\S+ id=.{1,64} [EFW] ");

    /** No implicit beans; asked for its readiness, or not started, after half a minute. */
    private static final Pattern ABOUT_ITS_START = Pattern.compile("CWOWB1009W|CWMMH0053W|CWWKZ0022W");

    private final EmbeddedPostgres database;

    private final OwnServer east;

    private final OwnServer west;

    private TwoNodes(EmbeddedPostgres database) {
        this.database = database;
        this.east = node("east");
        this.west = node("west");
    }

    private OwnServer node(String name) {
        return new OwnServer("node-" + name, Map.of("ROEDTRAAD_DEMO", "true", "ROEDTRAAD_DEMO_CASES", "false",
            "ROEDTRAAD_DATABASE_URL", database.getJdbcUrl("postgres", "postgres") + "&ApplicationName=" + name,
            "ROEDTRAAD_DATABASE_USER", "postgres", "ROEDTRAAD_DATABASE_PASSWORD", "postgres"));
    }

    /** Starts both at the same moment on a database that holds nothing. */
    static TwoNodes startedAtOnce() {
        try {
            TwoNodes nodes = new TwoNodes(EmbeddedPostgres.start());
            CompletableFuture.allOf(CompletableFuture.runAsync(nodes.east::start),
                CompletableFuture.runAsync(nodes.west::start)).join();
            return nodes;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    OwnServer east() {
        return east;
    }

    OwnServer west() {
        return west;
    }

    Connection connection() {
        try {
            return database.getPostgresDatabase().getConnection();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** @return each row, its columns with a space between */
    List<String> rows(String query) {
        try (Connection connection = connection(); Statement select = connection.createStatement();
             ResultSet row = select.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            List<String> found = new ArrayList<>();
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int column = 1; column <= columns; column++) {
                    text.append(column == 1 ? "" : " ").append(row.getString(column));
                }
                found.add(text.toString());
            }
            return found;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Waits until a query finds nothing any more. */
    void await(String what, String query) {
        await(what, () -> rows(query).isEmpty());
    }

    void await(String what, BooleanSupplier over) {
        Instant began = Instant.now();
        while (!over.getAsBoolean()) {
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("still " + what);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** @return what either has logged as an error, and as a warning but those of the server about its start */
    List<String> complaints() {
        return Stream.of(east, west).flatMap(node -> node.console().lines())
            .filter(line -> COMPLAINT.matcher(line).find() && !ABOUT_ITS_START.matcher(line).find()).toList();
    }

    @Override
    public void close() {
        east.close();
        west.close();
        try {
            database.close();
        } catch (IOException unstoppable) {
            throw new UncheckedIOException(unstoppable);
        }
    }
}
