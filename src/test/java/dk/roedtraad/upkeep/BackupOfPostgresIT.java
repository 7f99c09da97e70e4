package dk.roedtraad.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Folders;
import dk.roedtraad.testing.OwnServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * PostgreSQL is backed up while the server runs, as its own base backup does it, and a server is started on what was
 * restored: it stands where the backup was taken, and goes on.
 */
class BackupOfPostgresIT {

    private static final Path FOLDER = Path.of("target/backup-of-postgres-data").toAbsolutePath();

    @Test
    void aCaseGoesOnWhereItStoodWhenTheBackupWasTaken() throws Exception {
        Folders.delete(FOLDER);
        String caseId;
        JsonNode asItWas;
        try (EmbeddedPostgres running = database("running");
             OwnServer server = on(running)) {
            server.start();
            Caller before = new Caller(server, "alma");
            caseId = before.opensACase("kept");
            asItWas = before.get("/cases/" + caseId);
            backUp(running, FOLDER.resolve("restored"));
            before.involvesTheCitizen(caseId);
        }
        try (EmbeddedPostgres restored = database("restored");
             OwnServer server = on(restored)) {
            server.start();
            Caller after = new Caller(server, "alma");
            assertThat(after.get("/cases/" + caseId)).isEqualTo(asItWas);
            assertThat(after.involvesTheCitizen(caseId).path("tasks").size()).isGreaterThan(1);
        }
    }

    private static EmbeddedPostgres database(String name) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(FOLDER.resolve(name)).setCleanDataDirectory(false).start();
    }

    private static OwnServer on(EmbeddedPostgres database) {
        return new OwnServer("backup-of-postgres", Map.of("ROEDTRAAD_DEMO", "true", "ROEDTRAAD_DEMO_CASES", "false",
            "ROEDTRAAD_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"),
            "ROEDTRAAD_DATABASE_USER", "postgres", "ROEDTRAAD_DATABASE_PASSWORD", "postgres"));
    }

    /** The write-ahead log is copied last: it brings what was copied at different moments to one and the same. */
    private static void backUp(EmbeddedPostgres running, Path copy) throws SQLException, IOException {
        Path data = FOLDER.resolve("running");
        try (Connection connection = running.getPostgresDatabase().getConnection();
             Statement statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('backup', true)");
            Folders.copy(data, copy);
            try (ResultSet end = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                end.next();
                Files.writeString(copy.resolve("backup_label"), end.getString(1));
            }
        }
        Folders.copy(data.resolve("pg_wal"), copy.resolve("pg_wal"));
        Files.deleteIfExists(copy.resolve("postmaster.pid"));
    }
}
