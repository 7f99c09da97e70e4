package dk.roedtraad.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.Folders;
import dk.roedtraad.testing.OwnServer;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The embedded database is backed up as the README says: the server is stopped and its folder copied. */
class BackupOfH2IT {

    private static final Path BACKUP = Path.of("target/backup-of-h2/copy");

    @Test
    void aCaseGoesOnAfterItsDataWereLostAndRestored() {
        try (OwnServer server = new OwnServer("backup-of-h2",
                Map.of("ROEDTRAAD_DEMO", "true", "ROEDTRAAD_DEMO_CASES", "false"))) {
            server.start();
            Caller before = new Caller(server, "alma");
            String caseId = before.opensACase("kept");
            JsonNode asItWas = before.get("/cases/" + caseId);
            server.close();

            Folders.copy(server.data(), BACKUP);
            Folders.delete(server.data());
            Folders.copy(BACKUP, server.data());
            server.start();

            Caller after = new Caller(server, "alma");
            assertThat(after.get("/cases/" + caseId)).isEqualTo(asItWas);
            assertThat(after.involvesTheCitizen(caseId).path("tasks").size()).isGreaterThan(1);
        }
    }
}
