package dk.roedtraad.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
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

    /** Changes rows as no act would, behind the module's back. */
    public static void spoil(String... statements) {
        tell("postgres", statements);
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

    /**
     * Copies the database while it is used, as PostgreSQL's own base backup does. The write-ahead log is copied last:
     * it brings what was copied at different moments to one and the same.
     */
    public static void backUp(Path copy) throws IOException {
        try (Connection connection = DriverManager.getConnection(running.getJdbcUrl("postgres", "postgres"));
             Statement statement = connection.createStatement()) {
            Path data = Path.of(only(statement, "show data_directory"));
            statement.execute("select pg_backup_start('backup', true)");
            Folders.copy(data, copy);
            Files.writeString(copy.resolve("backup_label"), only(statement,
                "select labelfile from pg_backup_stop(false)"));
            Folders.copy(data.resolve("pg_wal"), copy.resolve("pg_wal"));
            Files.deleteIfExists(copy.resolve("postmaster.pid"));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static String only(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
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
