package dk.roedtraad.scenarios;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Measures that stand side by side and add up to what they are out of, so that none shows only the good answer. */
final class Partition {

    /** The first of each is found only beside all the others. */
    private static final List<List<String>> ALL = List.of(
        List.of("dueSoon", "running", "overdue", "suspended", "met", "metLate", "metRegisteredLate", "waived", "lapsed",
            "cancelled"),
        List.of("closed", "open"), List.of("unexplained", "explained"), List.of("onItsWay", "willBreach"),
        List.of("tooLate", "mustBeHeard"), List.of("stillThere", "wentOn", "brokenOff"),
        List.of("unassignedTasks", "assignedTasks"), List.of("notAtCompany", "atCompany"),
        List.of("withoutOrdinaryHours", "ordinaryHours"), List.of("stillWaiting", "placed"),
        List.of("runningCases", "onHold"), List.of("unassignedCases", "assignedCases"),
        List.of("past1To5", "pastOver10", "past6To10", "onTheDay", "next1To5", "next6To10", "nextOver10"));

    /**
     * Shares of another kind: the places of the forecast add up over its weeks, slots that are missing are nobody's
     * yet, cases with weekly conversations are a weight and no answer, a signature is asked for only once there is a
     * cause, and breaches that no longer stand stand beside all the others.
     */
    private static final Set<String> OTHERS = Set.of("overdue", "due", "later", "withoutDay", "missingSlots",
        "intensiveCases", "signedOff", "withdrawn");

    /** Lists whose rows are parts of what stands around them. */
    private static final Set<String> PARTS = Set.of("groups", "months", "teams", "rules", "tasks", "because");

    /** A person of no team, a team without cases, and slots that one team has and another lacks do not add up. */
    private static final Set<String> NOT_ADDITIVE = Set.of("staff", "missingSlots", "openCases");

    private Partition() {
    }

    /** @return where the parts do not add up or are not all there, in words */
    static List<String> wrongIn(JsonNode node) {
        List<String> wrong = new ArrayList<>();
        if (node.isObject()) {
            Map<String, JsonNode> here = here(node);
            ALL.stream().filter(parts -> here.containsKey(parts.get(0))).forEach(parts -> addUp(parts, here, wrong));
            here.values().stream().filter(figure -> figure.has("denominator"))
                .map(figure -> figure.path("measure").asString()).filter(measure -> !OTHERS.contains(measure)
                    && ALL.stream().noneMatch(parts -> parts.contains(measure)))
                .forEach(measure -> wrong.add(measure + " stands alone"));
            node.propertyStream().filter(field -> PARTS.contains(field.getKey()) && !field.getValue().isEmpty())
                .forEach(field -> sumsUp(here, field.getKey(), field.getValue(), wrong));
        }
        node.forEach(child -> wrong.addAll(wrongIn(child)));
        return wrong;
    }

    private static void addUp(List<String> parts, Map<String, JsonNode> here, List<String> wrong) {
        if (!here.keySet().containsAll(parts)) {
            wrong.add("not all of " + parts + " are there: " + here.keySet());
            return;
        }
        long sum = parts.stream().mapToLong(part -> here.get(part).path("numerator").asLong()).sum();
        if (!parts.stream().allMatch(part -> here.get(part).path("denominator").asLong() == sum)) {
            wrong.add("does not add up: " + parts + " " + here);
        }
    }

    private static void sumsUp(Map<String, JsonNode> here, String name, JsonNode parts, List<String> wrong) {
        Map<String, Long> sums = new HashMap<>();
        parts.forEach(part -> here(part).forEach((measure, figure) ->
            sums.merge(measure, figure.path("numerator").asLong(), Long::sum)));
        sums.forEach((measure, sum) -> {
            boolean whole = here.containsKey(measure) && !NOT_ADDITIVE.contains(measure);
            if (whole && here.get(measure).path("numerator").asLong() != sum) {
                wrong.add(name + " make " + sum + " of " + here.get(measure));
            }
        });
    }

    /** The figures of an object itself, by their measures: its fields, and those of its lists of figures. */
    private static Map<String, JsonNode> here(JsonNode node) {
        Map<String, JsonNode> here = new HashMap<>();
        node.propertyStream().flatMap(field -> FigureWalk.isCount(field.getValue()) ? Stream.of(field.getValue())
                : Set.of("figures", "buckets").contains(field.getKey()) ? field.getValue().valueStream()
                : Stream.<JsonNode>empty())
            .filter(FigureWalk::isCount).forEach(figure -> here.put(figure.path("measure").asString(), figure));
        return here;
    }
}
