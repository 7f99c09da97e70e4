package dk.roedtraad.tasks;

import java.util.HashMap;
import java.util.Map;

/**
 * What the process is told of a completed step: answers to the gateways that follow, ids and dates; no personal data.
 *
 * @param variables name and value, as the models name them
 */
public record Outcome(Map<String, Object> variables) {

    /** Keeps its own copy. */
    public Outcome {
        variables = Map.copyOf(variables);
    }

    /** @return an outcome that answers no gateway */
    public static Outcome none() {
        return new Outcome(Map.of());
    }

    /** @return an outcome with one answer; an enum is told by its name */
    public static Outcome with(String name, Object value) {
        return none().and(name, value);
    }

    /** @return this outcome with one answer more */
    public Outcome and(String name, Object value) {
        Map<String, Object> more = new HashMap<>(variables);
        more.put(name, value instanceof Enum<?> answer ? answer.name() : value);
        return new Outcome(more);
    }
}
