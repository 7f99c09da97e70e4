package dk.roedtraad.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Folders;
import dk.roedtraad.testing.HttpTest;
import dk.roedtraad.testing.OwnServer;
import dk.roedtraad.testing.TestDatabase;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * PostgreSQL is backed up while the server runs, and another server is started on what was restored: a case stands
 * there where it stood when the backup was taken, and goes on. Of the embedded database see {@link LawVersionChangeIT}.
 */
class BackupOfPostgresIT extends HttpTest {

    private static final Path COPY = Path.of("target/backup-data").toAbsolutePath();

    @Test
    void aCaseGoesOnWhereItStoodWhenTheBackupWasTaken() throws Exception {
        Folders.delete(COPY);
        Caller before = new Caller(System.getProperty("roedtraad.url"), "alma");
        String caseId = before.opensACase(UUID.randomUUID().toString());
        JsonNode asItWas = before.get("/cases/" + caseId);
        TestDatabase.backUp(COPY);
        before.involvesTheCitizen(caseId);

        try (EmbeddedPostgres restored = EmbeddedPostgres.builder().setDataDirectory(COPY).setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(1)).start(); OwnServer server = on(restored)) {
            server.start();
            Caller after = new Caller(server.url(), "alma");
            assertThat(after.get("/cases/" + caseId)).isEqualTo(asItWas);
            assertThat(after.involvesTheCitizen(caseId).path("tasks").size()).isGreaterThan(1);
        }
    }

    private static OwnServer on(EmbeddedPostgres database) {
        return new OwnServer("backup", Map.of("ROEDTRAAD_DEMO", "true", "ROEDTRAAD_DEMO_CASES", "false",
            "ROEDTRAAD_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"),
            "ROEDTRAAD_DATABASE_USER", "postgres", "ROEDTRAAD_DATABASE_PASSWORD", "postgres"));
    }
}
