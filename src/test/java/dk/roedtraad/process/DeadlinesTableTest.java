package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;

/** The shipped table of deadlines, evaluated as the engine does. */
class DeadlinesTableTest {

    @Test
    void holdsTheRulesOfTheDefaultProfile() throws IOException {
        assertThat(rulesOf("brf-2019"))
                .extracting(rule -> rule.get("key"), rule -> rule.get("anchor"), rule -> rule.get("amount"),
                        rule -> rule.get("unit"), rule -> rule.get("warnAmount"), rule -> rule.get("softAmount"))
                .containsExactlyInAnyOrder(tuple("F-PREP", "PREPARATION_STARTED", 12, "WEEKS", 8, 10),
                        tuple("F-HANDOVER", "MEETING_HELD", 1, "WORKING_DAYS", 0, null),
                        tuple("F-FIRST-S", "MEETING_HELD", 2, "WEEKS", 1, null),
                        tuple("F-PLANFU", "PLAN_FOLLOWED_UP", 4, "WEEKS", 3, null),
                        tuple("F-FIRST-EFFORT", "PROGRAMME_STARTED", 6, "MONTHS", 4, 5),
                        tuple("F-END", "PROGRAMME_ENDS", -16, "WEEKS", -26, -20),
                        tuple("F-REASSESS", "APPEAL_RECEIVED", 4, "WEEKS", 3, null));
    }

    @Test
    void everyRuleNamesItsSourceAndTitle() throws IOException {
        assertThat(rulesOf("brf-2019")).allSatisfy(rule -> {
            assertThat((String) rule.get("title")).isNotBlank();
            assertThat((String) rule.get("source")).containsPattern("\\[[AB][\\d.]");
            assertThat((String) rule.get("origin")).isIn("EVALUATION", "LAW", "PRACTICE", "OWN_PROPOSAL");
            assertThat((String) rule.get("owner"))
                    .isIn("PREPARING_CASEWORKER", "COORDINATING_CASEWORKER", "VK", "TEAM");
            assertThat(rule.get("roll")).isInstanceOf(Boolean.class);
            assertThat(rule.get("suspendable")).isInstanceOf(Boolean.class);
        });
    }

    @Test
    void anUnknownProfileHasNoRules() throws IOException {
        assertThat(rulesOf("unknown")).isEmpty();
    }

    private static List<Map<String, Object>> rulesOf(String profile) throws IOException {
        var engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file = Files.newInputStream(Models.fileOf("deadlines.dmn"))) {
            return engine.evaluateDecisionTable(engine.parseDecision("deadlines", file), Map.of("profile", profile))
                    .getResultList();
        }
    }
}
