package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What nobody may do; it must be refused for its own reason, and change nothing. */
final class ForbiddenActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(5, ForbiddenActs::endedTask),
        new Choices.Choice(4, ForbiddenActs::wrongRole),
        new Choices.Choice(4, ForbiddenActs::taskOfAnother),
        new Choices.Choice(4, life -> onDay(life, life.today().plusDays(2), "occurred-in-future")),
        new Choices.Choice(4, life -> onDay(life, began(life).minusDays(1), "occurred-before-case")),
        new Choices.Choice(3, life -> changed(life, "unknown field", "unknown-field",
            form -> form.put("sanction", "yes"))),
        new Choices.Choice(2, life -> changed(life, "wrong type", "wrong-type", form -> form.put("occurredOn", 17))),
        new Choices.Choice(4, ForbiddenActs::staleVersion),
        new Choices.Choice(2, life -> by(life, "foreign municipality", life.town().other().holding("CASEWORKER")
            .get(0), "not-found")),
        new Choices.Choice(1, life -> by(life, "nobody", null, "not-signed-in")),
        new Choices.Choice(1, ForbiddenActs::unknownTask),
        new Choices.Choice(2, ForbiddenActs::openAgain),
        new Choices.Choice(2, ForbiddenActs::reusedKey),
        new Choices.Choice(2, ForbiddenActs::withdrawnInFuture));

    private static final List<String> ANYTHING_ENDED = List.of("task-done", "task-cancelled", "case-closed");

    private ForbiddenActs() {
    }

    /** @return something that was possible while the case ran */
    static Act inAClosedCase(Life life) {
        List<JsonNode> ended = life.now().all("ended");
        Request request = switch (life.chance().upTo(4)) {
            case 0 -> CaseActs.withdraw(life).request();
            case 1 -> Request.post(life.somebody("CASEWORKER"), life.path("/conversations"),
                StepForms.of(life, "holdConversation").form());
            case 2 -> Request.put(life.somebody("VK"), life.path("/cv"), PlanSteps.cv(life));
            case 3 -> Request.put(life.somebody("LEADER"), life.path("/citizen"),
                "{\"name\": \"Bo Test\", \"cpr\": \"7103854321\"}");
            default -> ended.isEmpty() ? CaseActs.withdraw(life).request()
                : Request.post(life.somebody(text(ended.get(0), "role")), TaskActs.completion(ended.get(0)), "{}");
        };
        return Act.refused("act on a closed case", request, "case-closed");
    }

    private static Act endedTask(Life life) {
        List<JsonNode> ended = life.now().all("ended");
        if (ended.isEmpty()) {
            return null;
        }
        JsonNode task = life.chance().oneOf(ended);
        String what = life.chance().oneOf("completion", "claim", "release");
        Request request = Request.post(life.somebody(text(task, "role")), "/tasks/" + text(task, "id") + "/" + what,
            what.equals("completion") ? "{}" : null);
        return Act.refused("ended task", request, ANYTHING_ENDED.toArray(String[]::new));
    }

    private static Act wrongRole(Life life) {
        return onSomeTask(life, (task, form) -> Act.refused("wrong role", Request.post(
            life.chance().oneOf(life.town().without(text(task, "role"))), TaskActs.completion(task), form),
            "forbidden-role"));
    }

    private static Act taskOfAnother(Life life) {
        JsonNode task = TaskActs.someTask(life);
        String assignee = task == null ? null : text(task, "assignee");
        List<String> others = task == null ? List.of() : life.town().holding(text(task, "role")).stream()
            .filter(person -> assignee != null && !life.mayDo(person, assignee)).toList();
        if (assignee == null || others.isEmpty()) {
            return null;
        }
        return Act.refused("task of another", Request.post(life.chance().oneOf(others),
            "/tasks/" + text(task, "id") + "/" + life.chance().oneOf("claim", "release"), null),
            "task-claimed-by-another");
    }

    private static Act onDay(Life life, LocalDate day, String code) {
        return onSomeTask(life, (task, form) -> Act.refused(code, Request.post(life.doer(task),
            TaskActs.completion(task), form.put("occurredOn", day.toString())), code));
    }

    private static Act changed(Life life, String name, String code, Consumer<ObjectNode> how) {
        return onSomeTask(life, (task, form) -> {
            how.accept(form);
            return Act.refused(name, Request.post(life.doer(task), TaskActs.completion(task), form), code);
        });
    }

    private static Act staleVersion(Life life) {
        return onSomeTask(life, (task, form) -> Act.refused("stale version", Request.post(life.doer(task),
            TaskActs.completion(task), form).with("If-Match", "\"" + (life.now().revision() - 1) + "\""),
            "precondition-failed"));
    }

    private static Act by(Life life, String name, String person, String code) {
        return onSomeTask(life, (task, form) -> Act.refused(name,
            Request.post(person, TaskActs.completion(task), form), code));
    }

    private static Act unknownTask(Life life) {
        return Act.refused("unknown task", Request.post(life.somebody("VK"),
            "/tasks/" + new UUID(life.seed(), life.chance().upTo(1000)) + "/completion", "{}"), "not-found");
    }

    private static Act openAgain(Life life) {
        return Act.refused("open a case twice", CaseActs.open(life).request(), "case-exists");
    }

    private static Act reusedKey(Life life) {
        Request before = life.keyed();
        return before == null ? null : Act.refused("reused key", new Request(before.method(), before.path(),
            before.person(), "{}", before.headers()), "idempotency-key-reused");
    }

    private static Act withdrawnInFuture(Life life) {
        return Act.refused("withdrawn in future", Request.post(life.somebody("LEADER"), life.path("/withdrawal"),
            Filled.right("{\"cause\": \"MOVED\", \"reason\": \"Flytter\"}").on(life.today().plusDays(2)).form()),
            "bad-closing-day");
    }

    private static LocalDate began(Life life) {
        return life.now().day("preparation_started_on");
    }

    private static Act onSomeTask(Life life, BiFunction<JsonNode, ObjectNode, Act> act) {
        JsonNode task = TaskActs.someTask(life);
        Filled filled = task == null ? null : StepForms.of(life, task);
        return filled == null ? null : act.apply(task, filled.form());
    }
}
