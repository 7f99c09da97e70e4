package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The tasks that are next, each done by one whom it is for. */
final class TaskActs {

    /** These come again and again; the others lead on, and are done more often. */
    private static final Set<String> RECURRING = Set.of("holdConversation", "recoverContact", "followUpPlan",
        "measureProgression", "reviewStatus", "followUpPlacement");

    /** These go on while an authority has the case on hold. */
    private static final Set<String> CONTACT = Set.of("holdConversation", "recoverContact");

    private TaskActs() {
    }

    static Act complete(Life life) {
        JsonNode task = someTask(life);
        Filled filled = task == null ? null : StepForms.of(life, task);
        if (filled == null) {
            return null;
        }
        Request request = Request.post(life.doer(task), completion(task), filled.form());
        String type = text(task, "type");
        if (!filled.refusals().isEmpty()) {
            String[] codes = filled.refusals().toArray(String[]::new);
            return Act.refused(type + " against its rules", request, codes);
        }
        if (life.chance().percent(15)) {
            request = request.with("If-Match", "\"" + life.now().revision() + "\"");
        }
        Act act = Act.allowed(type, request).in(someManner(life));
        return CONTACT.contains(type) ? act.alsoOnHold() : act;
    }

    static JsonNode someTask(Life life) {
        List<JsonNode> urns = new ArrayList<>();
        for (JsonNode task : life.now().all("tasks", one -> StepForms.has(text(one, "type")))) {
            urns.add(task);
            if (!RECURRING.contains(text(task, "type"))) {
                urns.add(task);
                urns.add(task);
            }
        }
        return urns.isEmpty() ? null : life.chance().oneOf(urns);
    }

    static String completion(JsonNode task) {
        return "/tasks/" + text(task, "id") + "/completion";
    }

    private static Act.Manner someManner(Life life) {
        int way = life.chance().upTo(99);
        if (way < 5) {
            return Act.Manner.REPEATED;
        }
        return way < 9 ? Act.Manner.TWO_AT_ONCE : Act.Manner.ONCE;
    }
}
