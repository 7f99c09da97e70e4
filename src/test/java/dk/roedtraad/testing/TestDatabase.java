package dk.roedtraad.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The PostgreSQL behind the server under test: it can be taken away, and it can tell what was asked of it. */
public final class TestDatabase {

    private static final Path LOG = Path.of("target/it/statements.log").toAbsolutePath();

    private static EmbeddedPostgres running;

    private TestDatabase() {
    }

    /** Starts a fresh database, which ends with this JVM. */
    static String start() throws IOException {
        Files.createDirectories(LOG.getParent());
        Files.deleteIfExists(LOG);
        running = EmbeddedPostgres.builder()
            .setServerConfig("logging_collector", "on")
            .setServerConfig("log_directory", LOG.getParent().toString())
            .setServerConfig("log_filename", LOG.getFileName().toString())
            .setServerConfig("log_line_prefix", "%p:")
            .start();
        return running.getJdbcUrl("postgres", "postgres");
    }

    /** Notes from now on every statement that reaches the database. */
    public static void listen() {
        tell("postgres", "alter system set log_statement = 'all'", "select pg_reload_conf()", "select pg_sleep(0.3)");
    }

    /** Notes nothing any more. */
    public static void stopListening() {
        tell("postgres", "alter system reset log_statement", "select pg_reload_conf()");
    }

    /** @return where the statements are noted */
    public static Path log() {
        return LOG;
    }

    /** Throws everybody out and lets nobody in. */
    public static void goAway() {
        tell("template1", "alter database postgres allow_connections false",
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = 'postgres'");
    }

    /** Lets everybody in again. */
    public static void comeBack() {
        tell("template1", "alter database postgres allow_connections true");
    }

    private static void tell(String database, String... statements) {
        try (Connection connection = DriverManager.getConnection(running.getJdbcUrl("postgres", database));
             Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
