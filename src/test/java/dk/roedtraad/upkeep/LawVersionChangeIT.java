package dk.roedtraad.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.testing.ChangedModule;
import dk.roedtraad.testing.Folders;
import dk.roedtraad.testing.OwnServer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The law changes: a module with other models and another rule is put in place of the one that ran. Running cases stay
 * on what they began on until operations move them; the preparation then may take sixteen weeks instead of twelve.
 * Before that the data are backed up, lost and restored.
 */
class LawVersionChangeIT {

    private static final Path BACKUP = Path.of("target/law-version-backup");

    private static OwnServer server;

    private static Caller alma;

    private static Caller operations;

    private static String staying;

    private static String moving;

    private static JsonNode deadlineBefore;

    private static JsonNode caseBefore;

    private static JsonNode caseAfter;

    @BeforeAll
    static void theLawChangesWhileCasesRun() {
        server = new OwnServer("law-version", Map.of("ROEDTRAAD_DEMO", "true", "ROEDTRAAD_DEMO_CASES", "false"));
        server.start();
        alma = new Caller(server.url(), "alma");
        staying = alma.opensACase("before-1");
        moving = alma.opensACase("before-2");
        deadlineBefore = alma.preparationDeadline(moving);
        caseBefore = alma.get("/cases/" + moving);
        server.close();
        theDataAreBackedUpLostAndRestored();
        server.put(ChangedModule.built().with("bpmn/deadlines.dmn", "(prepRuleAmount\">\\s*<text>)12", "$116")
            .with("bpmn/preparation.bpmn", "Informér og inddrag borgeren", "Inddrag borgeren efter ny lov"));
        server.start();
        alma = new Caller(server.url(), "alma");
        operations = new Caller(server.url(), "drift");
        caseAfter = alma.get("/cases/" + moving);
    }

    /** The embedded database is backed up as the README says: the server is stopped and its folder copied. */
    private static void theDataAreBackedUpLostAndRestored() {
        Folders.delete(BACKUP);
        Folders.copy(server.data(), BACKUP);
        Folders.delete(server.data());
        Folders.copy(BACKUP, server.data());
    }

    @AfterAll
    static void theServerIsStopped() {
        server.close();
    }

    @Test
    void aRunningCaseStaysOnItsVersionWithItsDeadlineAndGoesOn() {
        assertThat(versionsOf(staying)).containsExactly(1, 1);
        assertThat(alma.preparationDeadline(staying).path("dueOn").asString())
            .isEqualTo(day(staying, 12)).isNotEqualTo(day(staying, 16));

        JsonNode gone = alma.involvesTheCitizen(staying);

        assertThat(gone.path("tasks").valueStream().map(task -> task.path("type").asString()))
            .contains("orderMedicalCertificate", "makeCv");
        assertThat(versionsOf(staying)).containsExactly(1, 1);
    }

    @Test
    void aNewCaseBeginsOnTheNewModelsWithTheNewRule() {
        String later = alma.opensACase("after-1");

        assertThat(versionsOf(later)).containsExactly(2, 2);
        assertThat(alma.preparationDeadline(later).path("ruleVersion").asString()).isEqualTo("deadlines:2");
        assertThat(alma.preparationDeadline(later).path("dueOn").asString()).isEqualTo(day(later, 16));
        assertThat(alma.text("/processes/preparation")).contains("Inddrag borgeren efter ny lov");
    }

    @Test
    void whatWasBackedUpAndLostIsThereAgain() {
        assertThat(caseAfter).isEqualTo(caseBefore);
    }

    @Test
    void onlyAnExplicitActMovesARunningCaseAndItsDeadlineStays() {
        JsonNode before = alma.get("/cases/" + moving).path("tasks");

        assertThat(moved(true)).isEqualTo("WOULD_BE_MOVED");
        assertThat(versionsOf(moving)).containsExactly(1, 1);
        assertThat(moved(false)).isEqualTo("MOVED");
        assertThat(moved(false)).isEqualTo("ALREADY_THERE");

        assertThat(versionsOf(moving)).containsExactly(2, 2);
        assertThat(alma.get("/cases/" + moving).path("tasks")).isEqualTo(before);
        assertThat(alma.preparationDeadline(moving)).isEqualTo(deadlineBefore);
        assertThat(alma.get("/cases/" + moving + "/history").path("items").valueStream()
            .map(entry -> entry.path("act").asString())).endsWith("moveToVersion");
        assertThat(alma.involvesTheCitizen(moving).path("tasks").size()).isGreaterThan(1);
    }

    @Test
    void operationsSeeBothVersions() {
        List<JsonNode> versions = operations.get("/operations/versions").path("items").valueStream().toList();

        assertThat(versions).extracting(version -> version.path("version").asInt()).containsExactly(2, 1);
        assertThat(versions).extracting(version -> version.path("current").asBoolean()).containsExactly(true, false);
        assertThat(versions.get(1).path("runningCases").asInt()).isBetween(1, 2);
    }

    private static String moved(boolean dryRun) {
        return operations.post("/operations/migrations", """
            {"fromVersion": 1, "toVersion": 2, "caseIds": ["%s"], "dryRun": %s, "reason": "Ny lov"}"""
            .formatted(moving, dryRun)).path("items").path(0).path("result").asString();
    }

    private static List<Integer> versionsOf(String caseId) {
        return alma.get("/cases/" + caseId + "/process").path("items").valueStream()
            .map(run -> run.path("version").asInt()).toList();
    }

    private static String day(String caseId, int weeks) {
        return LocalDate.parse(alma.get("/cases/" + caseId).path("preparationStartedOn").asString())
            .plusWeeks(weeks).toString();
    }
}
