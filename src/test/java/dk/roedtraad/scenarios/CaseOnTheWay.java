package dk.roedtraad.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** One citizen's case on its way through the flow, driven by the people it lies with; it remembers what was done. */
final class CaseOnTheWay {

    /**
     * Something that was done.
     *
     * @param act as the history names it
     * @param task the id of the task that was completed, or null
     */
    record Done(String act, LocalDate on, String person, String task) {
    }

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Municipality where;
    private final List<Done> done = new ArrayList<>();
    private final Map<String, String> tasksSeen = new LinkedHashMap<>();
    private JsonNode file;
    private String etag;
    private LocalDate day;

    private CaseOnTheWay(Municipality where, LocalDate day) {
        this.where = where;
        this.day = day;
    }

    static CaseOnTheWay opened(Municipality where, LocalDate startedOn) {
        return openedWith(CaseForms.opened(where, startedOn), where, startedOn);
    }

    static CaseOnTheWay openedWith(Form form, Municipality where, LocalDate startedOn) {
        CaseOnTheWay opened = new CaseOnTheWay(where, startedOn);
        Person caseworker = where.preparing();
        opened.stands(caseworker.post("/cases", form).is(201));
        opened.done.add(new Done("openCase", startedOn, caseworker.id(), null));
        return opened;
    }

    /** A case that was taken over today, on its way from where it stands. */
    static CaseOnTheWay takenOver(Municipality where, Form form) {
        CaseOnTheWay takenOver = new CaseOnTheWay(where, Today.inDenmark());
        Person leader = where.leader();
        String id = leader.post("/cases/takeover", TransferForms.list(form)).column("caseId").get(0);
        takenOver.done.add(new Done("takeOverCase", takenOver.day, leader.id(), null));
        return takenOver.stands(leader.get("/cases/" + id).is(200));
    }

    /** All that follows happens on that day. */
    CaseOnTheWay on(LocalDate when) {
        day = when;
        return this;
    }

    CaseOnTheWay on(String when) {
        return on(LocalDate.parse(when));
    }

    /** Completes the open task of a type, as whoever it lies with or whoever holds its role. */
    CaseOnTheWay does(String type, Form form) {
        JsonNode task = task(type);
        return doesAs(whoDoes(task), task, form);
    }

    CaseOnTheWay doesAs(Person person, JsonNode task, Form form) {
        String type = task.path("type").asString();
        Answer answer = person.post(task.path("completion").asString(), form.on(day));
        assertThat(answer.status()).as("%s on %s answered %s", type, day, answer.body()).isEqualTo(200);
        done.add(new Done(type, form.on(day).on(), person.id(), task.path("id").asString()));
        return stands(answer);
    }

    /** Tries to complete the open task of a type. */
    Answer tries(String type, Form form) {
        JsonNode task = task(type);
        return whoDoes(task).post(task.path("completion").asString(), form.on(day));
    }

    /** Tries to complete the open task of a type with a form just as it is. */
    Answer tries(String type, Mutants.Mutant form) {
        JsonNode task = task(type);
        return whoDoes(task).post(task.path("completion").asString(), form.body());
    }

    /** Does something through a collection of the case; it completes the open task of that type, if there is one. */
    CaseOnTheWay does(String act, Person person, String collection, Form form) {
        String task = file.path("tasks").valueStream().filter(open -> open.path("type").asString().equals(act))
            .map(open -> open.path("id").asString()).findFirst().orElse(null);
        return doesBeside(new Done(act, day, person.id(), task), person, collection, form);
    }

    private CaseOnTheWay doesBeside(Done what, Person person, String collection, Form form) {
        Answer answer = person.post("/cases/" + id() + collection, form.on(day)).is(200);
        done.add(what);
        return stands(answer);
    }

    /** Writes a new version of a document; that happens today. */
    CaseOnTheWay changes(String act, Person person, String document, Form form) {
        Answer answer = person.put("/cases/" + id() + document, form).is(200);
        done.add(new Done(act, Today.inDenmark(), person.id(), null));
        return stands(answer);
    }

    /** Ends the case before its flow does. */
    CaseOnTheWay ends(String cause) {
        Person caseworker = where.preparing();
        return doesBeside(new Done("withdrawCase", day, caseworker.id(), null), caseworker, "/withdrawal",
            CaseForms.ends(cause));
    }

    private CaseOnTheWay stands(Answer answer) {
        file = answer.json();
        etag = answer.header("ETag").orElseThrow();
        file.path("tasks").forEach(task -> tasksSeen.put(task.path("id").asString(), task.path("type").asString()));
        return this;
    }

    /** Somebody else has acted: reads the case again. */
    CaseOnTheWay again() {
        return stands(read());
    }

    /** Reads the case again until a task is open that comes from a timer. */
    CaseOnTheWay awaits(String type) {
        Instant end = Instant.now().plus(PATIENCE);
        while (again().tasks(type).isEmpty() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        assertThat(openTasks()).contains(type);
        return this;
    }

    Person whoDoes(JsonNode task) {
        return task.path("assignee").isString() ? Person.named(task.path("assignee").asString())
            : where.holding(task.path("role").asString());
    }

    /** @return the open task of a type, the only one there is */
    JsonNode task(String type) {
        List<JsonNode> tasks = tasks(type);
        assertThat(tasks).as("open tasks %s among %s", type, nextTasks()).hasSize(1);
        return tasks.get(0);
    }

    List<JsonNode> tasks(String type) {
        return file.path("tasks").valueStream().filter(task -> task.path("type").asString().equals(type)).toList();
    }

    /** @return the open task of a type that is about a match */
    JsonNode task(String type, String subject) {
        return tasks(type).stream().filter(task -> task.path("subjectId").asString("").equals(subject)).findFirst()
            .orElseThrow(() -> new AssertionError("no open task " + type + " about " + subject + " in " + file));
    }

    /** @return the types of the open tasks but for those that a breach has offered, in alphabetical order */
    List<String> nextTasks() {
        return Meanwhile.without(openTasks());
    }

    /** @return the types of all open tasks, in alphabetical order */
    List<String> openTasks() {
        return file.path("tasks").valueStream().map(task -> task.path("type").asString()).sorted().toList();
    }

    /** @return every task that was ever open, id and type */
    Map<String, String> tasksSeen() {
        return Map.copyOf(tasksSeen);
    }

    /** @return everything that was done, in order */
    List<Done> done() {
        return List.copyOf(done);
    }

    Answer read() {
        return where.preparing().get("/cases/" + id()).is(200);
    }

    /** Reads a part of the case. */
    Answer read(String part) {
        return where.preparing().get("/cases/" + id() + part);
    }

    /** @return a deadline by its rule, the one made last */
    JsonNode deadline(String rule) {
        List<JsonNode> found = where.preparing().get("/deadlines?rule=" + rule + "&caseId=" + id()).items();
        assertThat(found).as(rule).isNotEmpty();
        return found.get(found.size() - 1);
    }

    String phase() {
        return file.path("phase").asString();
    }

    String id() {
        return file.path("id").asString();
    }

    String etag() {
        return etag;
    }

    JsonNode file() {
        return file;
    }

    LocalDate day() {
        return day;
    }

    Municipality where() {
        return where;
    }
}
