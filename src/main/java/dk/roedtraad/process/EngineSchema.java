package dk.roedtraad.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Creates the engine's own tables, by its own script for the database at hand, before any of ours. */
class EngineSchema implements JavaMigration {

    /** Cases of the other notation and the engine's own users are not used, so they have no tables. */
    private static final List<String> PARTS = List.of("engine", "history", "decision.engine", "decision.history");

    /** The engine looks for due jobs by their date, and brings no index for it. */
    private static final String DUE_JOBS = "create index ACT_IDX_JOB_DUEDATE on ACT_RU_JOB(DUEDATE_)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "engine";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String database = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "postgres";
        try (Statement statement = connection.createStatement()) {
            for (String part : PARTS) {
                statement.execute(script(database, part));
            }
            statement.execute(DUE_JOBS);
        }
    }

    private static String script(String database, String part) {
        String file = "org/camunda/bpm/engine/db/create/activiti." + database + ".create." + part + ".sql";
        try (InputStream content = ProcessEngine.class.getClassLoader().getResourceAsStream(file)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
