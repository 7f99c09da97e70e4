package dk.roedtraad.process;

import dk.roedtraad.rules.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The rules of the shipped table, read as the server reads them. */
public final class ShippedRules {

    public static final List<String> PROFILES = List.of("brf-2019", "paa-rette-vej");

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private static final DmnDecision TABLE = table();

    private ShippedRules() {
    }

    public static List<Rule> of(String profile) {
        return cells(profile).stream().map(row -> DmnRow.rule(row, profile, "deadlines:1")).toList();
    }

    public static Rule of(String profile, String key) {
        return of(profile).stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }

    static List<Map<String, Object>> cells(String profile) {
        return ENGINE.evaluateDecisionTable(TABLE, Map.of("profile", profile)).getResultList();
    }

    private static DmnDecision table() {
        try (InputStream file = Files.newInputStream(Models.fileOf("deadlines.dmn"))) {
            return ENGINE.parseDecision("deadlines", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
