package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may have become of a case from one moment to a later one. The engine's own threads write breaches down whenever
 * they come to it, so the log's entries about them, the timers, and the tasks that a breach offers are left aside.
 */
final class Change {

    /** What the engine's threads change by themselves. */
    private static final List<String> MOVING = List.of("timers", "standing");

    /** The tasks that a breach brings, at whatever moment it is written down. */
    private static final Set<String> OFFERED = Set.of("considerReReferral", "informOfDelay");

    private static final List<String> PARTS = List.of("file", "history", "ended_count", "placements",
        "matches", "booked_for", "cvs", "goals", "plans", "follow_ups", "conversations", "measurements", "citizen",
        "told", "suspensions", "re_referrals", "appeals", "decided_on", "former_cprs", "supports",
        "documents", "handovers", "taken_over", "transfer", "roots", "messages");

    private Change() {
    }

    /** @return what an act did that was refused and so may do nothing */
    static List<String> ofARefusal(Snapshot before, Snapshot after) {
        List<String> wrong = ofTheLedger(before, after);
        for (String part : PARTS) {
            if (!before.part(part).equals(after.part(part))) {
                wrong.add("a refused act changed " + part + " from " + before.part(part) + " to " + after.part(part));
            }
        }
        if (!tasks(before).equals(tasks(after))) {
            wrong.add("a refused act changed the tasks from " + tasks(before) + " to " + tasks(after));
        }
        if (!deadlines(before).equals(deadlines(after))) {
            wrong.add("a refused act changed the deadlines from " + deadlines(before) + " to " + deadlines(after));
        }
        return wrong;
    }

    /** @return what was lost while nobody acted */
    static List<String> ofARestart(Snapshot before, Snapshot after) {
        return ofARefusal(before, after).stream().map(wrong -> "restart: " + wrong).toList();
    }

    /** @return what an accepted act did wrong, or left undone */
    static List<String> ofAnAct(Snapshot before, Snapshot after, boolean inHistory) {
        List<String> wrong = ofTheLedger(before, after);
        if (after.revision() <= before.revision()) {
            wrong.add("an accepted act left the revision at " + after.revision());
        }
        if (inHistory && after.historyLength() <= before.historyLength()) {
            wrong.add("an accepted act is not in the history");
        }
        return wrong;
    }

    /** @return how the answer, the case as it now stands, differs from what is kept */
    static List<String> ofTheAnswer(JsonNode view, Snapshot now) {
        List<String> wrong = new ArrayList<>();
        compare(wrong, "phase", view.path("phase").asString(), now.phase());
        compare(wrong, "revision", view.path("revision").asLong(), now.revision());
        compare(wrong, "outcome", text(view, "outcome"), now.fact("outcome"));
        compare(wrong, "nextDueOn", text(view, "nextDueOn"), now.fact("next_due_on"));
        compare(wrong, "closed", view.path("status").asString().equals("CLOSED"), now.isClosed());
        compare(wrong, "tasks", ids(withoutOffers(view.path("tasks").valueStream().toList())),
            ids(tasks(now)));
        compare(wrong, "deadlines", ids(view.path("deadlines").valueStream().toList()),
            ids(now.all("deadlines", one -> text(one, "ending") == null)));
        return wrong;
    }

    private static void compare(List<String> wrong, String what, Object answered, Object kept) {
        if (!Objects.equals(answered, kept)) {
            wrong.add("the answer's " + what + " is " + answered + ", kept is " + kept);
        }
    }

    private static Set<String> ids(List<JsonNode> rows) {
        return rows.stream().map(row -> text(row, "id")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has ended never runs again, and what was written into the log stays there. */
    private static List<String> ofTheLedger(Snapshot before, Snapshot after) {
        List<String> wrong = new ArrayList<>();
        var later = after.all("deadlines").stream()
            .collect(Collectors.toMap(one -> text(one, "id"), Function.identity()));
        for (JsonNode was : before.all("deadlines")) {
            JsonNode is = later.get(text(was, "id"));
            if (is == null) {
                wrong.add("a deadline is gone: " + was);
            } else if (!isContinued(was, is)) {
                wrong.add("a deadline went from " + was + " to " + is);
            }
        }
        return wrong;
    }

    private static boolean isContinued(JsonNode was, JsonNode is) {
        String ending = text(is, "ending");
        boolean stays = text(was, "ending") == null || text(was, "ending").equals(ending)
            || "SUPERSEDED".equals(ending);
        List<JsonNode> log = was.path("log").valueStream().toList();
        return stays && log.equals(is.path("log").valueStream().limit(log.size()).toList());
    }

    private static List<JsonNode> tasks(Snapshot of) {
        return withoutOffers(of.all("tasks"));
    }

    private static List<JsonNode> withoutOffers(List<JsonNode> tasks) {
        return tasks.stream().filter(task -> !OFFERED.contains(String.valueOf(text(task, "type")))).toList();
    }

    private static List<JsonNode> deadlines(Snapshot of) {
        return of.all("deadlines").stream().map(JsonNode::deepCopy).map(ObjectNode.class::cast)
            .map(deadline -> (JsonNode) deadline.remove(List.of("log", "log_length"))).toList();
    }
}
