package dk.roedtraad.benchmark;

import dk.roedtraad.rest.Json;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Whether the module's own check finds nothing wrong with what was written straight into the tables. */
final class Sound {

    private static final String CHECK = "/api/v1/operations/self-check";

    private Sound() {
    }

    static void measure(String url, Passes passes, Country country, Figures figures) {
        long began = System.nanoTime();
        long cases = 0;
        Map<String, Long> found = new TreeMap<>();
        for (Country.Municipality one : country.municipalities()) {
            JsonNode report = Json.mapper().readTree(
                Question.json(url + CHECK, passes.of(one.code(), Passes.OPERATIONS)).text());
            cases += report.path("cases").asLong();
            report.path("byKind").propertyStream()
                .forEach(kind -> found.merge(kind.getKey(), kind.getValue().asLong(), Long::sum));
        }
        figures.state("self-check of " + cases + " running cases, seconds", (System.nanoTime() - began) / 1e9);
        System.out.println("found by the self-check: " + found);
        figures.atMost(0, "findings of the self-check", found.values().stream().mapToLong(Long::longValue).sum());
    }
}
