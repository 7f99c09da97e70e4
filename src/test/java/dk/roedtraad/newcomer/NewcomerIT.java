package dk.roedtraad.newcomer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.rest.Json;
import dk.roedtraad.testing.OwnServer;
import dk.roedtraad.testing.Readme;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A first start on the embedded database, in demo mode, and the README's commands on it. */
class NewcomerIT {

    private static OwnServer server;

    private static Duration firstStart;

    @BeforeAll
    static void theServerIsStartedForTheFirstTime() {
        server = new OwnServer("newcomer", Map.of("ROEDTRAAD_DEMO", "true", "LOG_FORMAT", "simple"));
        firstStart = server.start();
    }

    @AfterAll
    static void theServerIsStopped() {
        server.close();
    }

    @Test
    void theFirstStartSaysWhereToGoAndWhoThereIs() {
        System.out.println("First start with demo data: ready after " + firstStart.toSeconds() + " s");
        assertThat(server.console()).contains("/openapi/ui", "signe", "lene", "kss");
        JsonNode personas = Json.mapper().readTree(server.get("/demo/tokens").body());
        assertThat(personas.size()).isGreaterThanOrEqualTo(10);
        assertThat(personas.valueStream().map(one -> one.path("municipality").asString()).distinct()).hasSize(2);
    }

    @Test
    void thereAreCasesInEveryPhaseAndOutcomeInBothMunicipalities() {
        String all = Readme.run(AS + "as lene \"$API/cases?limit=200\"; as lars \"$API/cases?limit=200\"",
            server.url());

        assertThat(all.split("\"externalReference\"")).hasSizeGreaterThan(60);
        assertThat(all).contains("\"PREPARATION\"", "\"MEETING\"", "\"DECISION\"", "\"PROGRAMME\"", "\"CLOSED\"")
            .contains("\"ORDINARY_JOB\"", "\"EDUCATION\"", "\"FLEX_JOB\"", "\"PART_TIME_WITH_SUPPLEMENT\"",
                "\"DISABILITY_PENSION\"", "\"JOB_CLARIFICATION\"", "\"NEW_PROGRAMME\"", "\"OTHER_EFFORT\"",
                "\"WITHDRAWN\"", "\"MOVED\"", "\"DECEASED\"");
    }

    @Test
    void theReadmesWalkTakesACaseToAnOrdinaryJob() {
        String walk = walks().get(2);
        assertThat(walk.lines()).hasSizeLessThan(40);

        String printed = Readme.run(walk, server.url());

        String last = printed.lines().filter(line -> line.startsWith("{\"id\"")).reduce((one, next) -> next)
            .orElseThrow();
        assertThat(last).as(printed).contains("\"phase\":\"CLOSED\"", "\"outcome\":\"ORDINARY_JOB\"");
        assertThat(printed).doesNotContain("urn:roedtraad:problem").contains("\"$schema\"");
    }

    @Test
    void theReadmesTakeOverAndTransferCarryACaseToAnotherMunicipality() {
        String printed = Readme.run(walks().get(3), server.url());

        assertThat(printed).doesNotContain("urn:roedtraad:problem").containsSubsequence("\"WOULD_BE_TAKEN_OVER\"",
            "\"ALREADY_HERE\"", "\"F-PLANFU\"", "\"2026-09-21\"", "\"OVERDUE\"", "\"outcome\":\"MOVED\"");
        String arrived = printed.lines().filter(line -> line.startsWith("{\"id\"")).reduce((one, next) -> next)
            .orElseThrow();
        assertThat(arrived).contains("\"team\":\"silkeborg-rf\"", "\"phase\":\"PROGRAMME\"", "\"previous\"");
    }

    @Test
    void theReadmesDeadlineIsWarnedOfBreachedReportedAndExplained() {
        String walk = walks().get(1);
        assertThat(walk.lines()).hasSizeLessThan(25);

        String printed = Readme.run(walk, server.url());

        assertThat(printed).doesNotContain("urn:roedtraad:problem").containsSubsequence("\"kind\":\"WARNING\"",
            "\"kind\":\"BREACH\"", "\"numerator\"", "\"WAITING_FOR_CERTIFICATE\"",
            "skulle være afsluttet senest", "12 uger fra", "s. 25", "er lagt til for pausen", "\"BREACHED\"",
            "\"WITHDRAWN\"");
        assertThat(days(printed)).as("the suspension moved the day").hasSize(2).doesNotHaveDuplicates();
    }

    /** The day that each explanation names. */
    private static List<String> days(String printed) {
        Pattern said = Pattern.compile("\"da\":\"Forberedelsen sk\\S+ være afsluttet senest (\\d+\\.\\d+\\.\\d+)");
        return said.matcher(printed).results().map(found -> found.group(1)).toList();
    }

    @Test
    void theReadmesPathForCaseworkerAndLeaderShowsWorkAndBreaches() {
        String printed = Readme.run(walks().get(0), server.url());

        assertThat(printed).doesNotContain("urn:roedtraad:problem").contains("\"OVERDUE\"", "\"openCase\"",
            "\"completion\"");
    }

    @Test
    void aRestartKeepsTheData() {
        String before = Readme.run(AS + "as lene \"$API/cases?limit=200\"", server.url());
        server.close();

        Duration again = server.start();

        System.out.println("Start on an existing schema: ready after " + again.toMillis() / 1000.0 + " s");
        assertThat(Readme.run(AS + "as lene \"$API/cases?limit=200\"", server.url())).isEqualTo(before);
    }

    /** The blocks that talk to the server; the others start it and test it. */
    private static List<String> walks() {
        return Readme.commands().stream().filter(block -> block.startsWith("HOST=")).toList();
    }

    private static final String AS = """
        HOST=http://localhost:9080; API=$HOST/api/v1
        as() { curl -s -H "Authorization: Bearer $(curl -s $HOST/demo/tokens -d "{\\"persona\\":\\"$1\\"}" \\
          | grep -o '"token":"[^"]*' | cut -d'"' -f4)" "$2"; echo; }
        """;
}
