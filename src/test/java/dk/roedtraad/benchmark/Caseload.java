package dk.roedtraad.benchmark;

import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** As many cases as one person may have, given to two others in one request. */
final class Caseload {

    /** The upper end of the caseload that the evaluation names (A10.01). */
    static final int CASES = 45;

    private final Load load;

    Caseload(Load load) {
        this.load = load;
    }

    /** @return seconds */
    double reassign() {
        IntStream.range(0, CASES).forEach(number -> load.open("kasper", "vibeke"));
        long began = System.nanoTime();
        JsonNode done = load.send("/api/v1/cases/reassignment", "{\"role\":\"CASEWORKER\",\"from\":\"kasper\","
            + "\"successors\":[\"signe\",\"sofie\"],\"reason\":\"Kasper stopper\"}");
        double seconds = (System.nanoTime() - began) / 1e9;
        long reassigned = done.path("items").valueStream()
            .filter(item -> item.path("result").asString().equals("REASSIGNED")).count();
        if (reassigned != CASES) {
            throw new IllegalStateException(done.toString());
        }
        return seconds;
    }
}
