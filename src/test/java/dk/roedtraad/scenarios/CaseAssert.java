package dk.roedtraad.scenarios;

import dk.roedtraad.scenarios.CaseOnTheWay.Done;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import tools.jackson.databind.JsonNode;

/** What can be said of a case from outside: where it stands, what is next, and what has happened. */
final class CaseAssert extends AbstractAssert<CaseAssert, CaseOnTheWay> {

    private CaseAssert(CaseOnTheWay actual) {
        super(actual, CaseAssert.class);
    }

    static CaseAssert assertThat(CaseOnTheWay actual) {
        return new CaseAssert(actual);
    }

    CaseAssert isIn(String phase) {
        Assertions.assertThat(actual.phase()).isEqualTo(phase);
        return this;
    }

    /** These tasks are open and no others but offers, in the answer, in the worklist and in the diagram. */
    CaseAssert awaits(String... types) {
        Assertions.assertThat(Meanwhile.without(actual.openTasks(), types)).containsExactlyInAnyOrder(types);
        List<String> worklist = actual.where().preparing().get("/tasks?caseId=" + actual.id() + "&limit=200")
            .column("type");
        Assertions.assertThat(Meanwhile.without(worklist, types)).as("worklist").containsExactlyInAnyOrder(types);
        List<String> standing = steps().stream().filter(step -> !step.path("leftAt").isString())
            .map(step -> step.path("element").asString()).toList();
        Assertions.assertThat(Meanwhile.without(standing, types)).as("where the diagram stands")
            .containsExactlyInAnyOrder(types);
        return this;
    }

    /** The case closed on that day with that outcome, and nothing is left open anywhere. */
    CaseAssert isClosedWith(String outcome, LocalDate on) {
        isIn("CLOSED").awaits();
        JsonNode file = actual.file();
        Assertions.assertThat(file.path("status").asString()).isEqualTo("CLOSED");
        Assertions.assertThat(file.path("outcome").asString()).isEqualTo(outcome);
        Assertions.assertThat(file.path("closedOn").asString()).isEqualTo(on.toString());
        Assertions.assertThat(file.path("deadlines")).as("running deadlines").isEmpty();
        Assertions.assertThat(file.path("nextDueOn").isString()).as("next due").isFalse();
        Assertions.assertThat(runs()).as("runs").allMatch(run -> run.path("endedAt").isString());
        return this;
    }

    /** Everything that was done stands in the history once, in order, with day, person and task; and nothing else. */
    CaseAssert hasItsWholeHistory() {
        List<JsonNode> told = actual.read("/history?limit=200").items();
        Assertions.assertThat(told).extracting(CaseAssert::done).containsExactlyElementsOf(actual.done());
        Assertions.assertThat(told).extracting(entry -> entry.path("number").asInt())
            .containsExactlyElementsOf(IntStream.rangeClosed(1, told.size()).boxed().toList());
        Assertions.assertThat(told).extracting(entry -> instant(entry, "registeredAt")).isSorted();
        return this;
    }

    /** The diagram passed the completed tasks in the order in which they were done, through these processes. */
    CaseAssert wentThrough(String... processes) {
        Assertions.assertThat(runs()).extracting(run -> run.path("process").asString())
            .containsExactlyInAnyOrder(processes);
        List<String> passed = steps().stream()
            .filter(step -> step.path("leftAt").isString() && !step.path("cancelled").asBoolean())
            .sorted(Comparator.comparing(step -> instant(step, "leftAt")))
            .map(step -> step.path("element").asString()).toList();
        Assertions.assertThat(passed).as("the path").containsExactlyElementsOf(actual.done().stream()
            .filter(done -> done.task() != null).map(Done::act).toList());
        return this;
    }

    /** Every task that was ever open is done, or was cancelled, or is open still. */
    CaseAssert hasCancelled(String... types) {
        List<String> cancelled = new ArrayList<>();
        actual.tasksSeen().forEach((id, type) -> {
            JsonNode task = actual.where().preparing().get("/tasks/" + id).is(200).json();
            if (task.path("state").asString().equals("CANCELLED")) {
                cancelled.add(type);
            }
            boolean wasDone = actual.done().stream().anyMatch(done -> id.equals(done.task()));
            Assertions.assertThat(task.path("state").asString().equals("DONE")).as("%s %s", type, task)
                .isEqualTo(wasDone);
        });
        Assertions.assertThat(Meanwhile.without(cancelled, types)).as("cancelled").containsExactlyInAnyOrder(types);
        return this;
    }

    /** None of the tasks that the case ever had is open. */
    CaseAssert hasNoOpenTask() {
        Assertions.assertThat(actual.nextTasks()).as("next tasks").isEmpty();
        actual.tasksSeen().forEach((id, type) -> Assertions.assertThat(actual.where().preparing().get("/tasks/" + id)
            .is(200).json().path("state").asString()).as(type).isNotEqualTo("OPEN"));
        return this;
    }

    /** These are all deadlines the case ever had, each as "rule anchor due STATE metOn", in the order of their days. */
    CaseAssert hasDeadlines(String... lines) {
        List<JsonNode> deadlines = actual.where().leader().get("/deadlines?limit=200&caseId=" + actual.id()).items();
        Assertions.assertThat(deadlines).extracting(CaseAssert::line).containsExactlyInAnyOrder(lines);
        Assertions.assertThat(deadlines).extracting(row -> LocalDate.parse(row.path("dueOn").asString())).isSorted();
        deadlines.forEach(this::hasASoundLog);
        return this;
    }

    /** Reading the case shows what the last act answered. */
    CaseAssert standsAsAnswered() {
        Answer read = actual.read();
        Assertions.assertThat(Meanwhile.without(read.json())).isEqualTo(Meanwhile.without(actual.file()));
        Assertions.assertThat(read.header("ETag")).contains(actual.etag());
        return this;
    }

    private void hasASoundLog(JsonNode row) {
        List<JsonNode> events = actual.where().leader().get("/deadlines/" + row.path("id").asString()).is(200).json()
            .path("events").valueStream().toList();
        Assertions.assertThat(events).extracting(event -> event.path("number").asInt()).as(line(row))
            .containsExactlyElementsOf(IntStream.rangeClosed(1, events.size()).boxed().toList());
        Assertions.assertThat(events.get(0).path("kind").asString()).isEqualTo("ARMED");
    }

    private static Done done(JsonNode entry) {
        return new Done(entry.path("act").asString(), LocalDate.parse(entry.path("occurredOn").asString()),
            entry.path("person").asString(), entry.path("taskId").asString(null));
    }

    private static String line(JsonNode deadline) {
        return List.of("rule", "anchoredOn", "dueOn", "state", "metOn").stream()
            .map(member -> deadline.path(member).asString(null)).filter(Objects::nonNull)
            .reduce((left, right) -> left + " " + right).orElseThrow();
    }

    private List<JsonNode> runs() {
        return actual.read("/process").items();
    }

    /** The user tasks that the diagrams reached. */
    private List<JsonNode> steps() {
        return runs().stream().flatMap(run -> run.path("steps").valueStream())
            .filter(step -> step.path("kind").asString().equals("userTask")).toList();
    }

    private static Instant instant(JsonNode node, String member) {
        return Instant.parse(node.path(member).asString());
    }
}
