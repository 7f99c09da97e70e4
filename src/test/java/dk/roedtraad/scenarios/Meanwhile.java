package dk.roedtraad.scenarios;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the server brings into a case by itself, at whatever moment it comes to it: the scenarios live in years that are
 * gone, so their deadlines are breached at once, and people are told and offered what a breach offers.
 */
final class Meanwhile {

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
        rest.withArray("tasks").removeIf(task -> OFFERED.contains(task.path("type").asString()));
        return rest;
    }
}
