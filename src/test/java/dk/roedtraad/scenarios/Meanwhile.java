package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the server brings into a case by itself, at whatever moment it comes to it: the scenarios live in years that are
 * gone, so their deadlines are breached at once, and people are told and offered what a breach offers.
 */
final class Meanwhile {

    /** People are told within a minute; the look itself takes a moment. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private static final Set<String> OFFERED = Set.of("considerReReferral", "informOfDelay");

    private Meanwhile() {
    }

    /** @return the types of tasks, without those that a breach has offered unless they are expected */
    static List<String> without(List<String> types, String... expected) {
        List<String> wanted = Arrays.asList(expected);
        return types.stream().filter(type -> !OFFERED.contains(type) || wanted.contains(type)).toList();
    }

    /** @return the case's view without what comes by itself */
    static JsonNode without(JsonNode file) {
        ObjectNode rest = ((ObjectNode) file).deepCopy();
        rest.remove("notices");
        rest.withArray("deadlines").forEach(deadline -> ((ObjectNode) deadline).remove("breachNotedDueOn"));
        rest.withArray("tasks").removeIf(task -> OFFERED.contains(task.path("type").asString()));
        return rest;
    }

    /** @return the open notices of a case, as soon as there are so many */
    static List<JsonNode> notices(CaseOnTheWay theCase, int many) {
        Instant end = Instant.now().plus(PATIENCE);
        List<JsonNode> told = notices(theCase);
        while (told.size() < many && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            told = notices(theCase);
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(many);
        return told;
    }

    /** @return the open notices of a case */
    static List<JsonNode> notices(CaseOnTheWay theCase) {
        return theCase.where().leader().get("/notices?limit=200&caseId=" + theCase.id()).is(200).items();
    }
}
