package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import dk.roedtraad.time.CaseClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** What must hold in a case at every moment between two acts. */
final class Invariants {

    /** Of each strand of the flow there is never more than one open task. */
    private static final List<Set<String>> STRANDS = List.of(
        Set.of("holdConversation", "recoverContact"), Set.of("makeIndsatsplan", "followUpPlan"),
        Set.of("measureBaseline", "measureProgression", "measureFinalProgression"), Set.of("reviewStatus"),
        Set.of("conductVisitationSurvey", "conductSixMonthSurvey"), Set.of("recordDecision"));

    private static final LocalDateTime END_OF_TIME = LocalDateTime.of(9999, 1, 1, 0, 0);

    private final Snapshot now;

    private final Map<String, String> ruleByGuard;

    private final List<String> broken = new ArrayList<>();

    private Invariants(Snapshot now, Map<String, String> ruleByGuard) {
        this.now = now;
        this.ruleByGuard = ruleByGuard;
    }

    /** @return what does not hold, in words */
    static List<String> broken(Snapshot now, Map<String, String> ruleByGuard) {
        Invariants all = new Invariants(now, ruleByGuard);
        all.oneTaskAStrand();
        all.worklistAndEngineAgree();
        all.caseAndProcessAgree();
        all.historyIsComplete();
        all.deadlinesAreLogged();
        all.timersStandAtTheirDeadlines();
        all.guardedDeadlinesHaveTheirTimers();
        return all.broken;
    }

    private void oneTaskAStrand() {
        List<String> tasks = now.all("tasks").stream().map(task -> text(task, "type") + " " + text(task, "subject_id"))
            .toList();
        must(Set.copyOf(tasks).size() == tasks.size(), "two open tasks of a kind: " + tasks);
        for (Set<String> strand : STRANDS) {
            must(now.all("tasks", task -> strand.contains(text(task, "type"))).size() <= 1,
                "two open tasks of the strand " + strand + ": " + tasks);
        }
    }

    private void worklistAndEngineAgree() {
        Set<String> worklist = now.all("tasks").stream().map(task -> text(task, "engine_task_id"))
            .collect(Collectors.toCollection(TreeSet::new));
        Set<String> engine = now.all("engine_tasks").stream().map(JsonNode::asString)
            .collect(Collectors.toCollection(TreeSet::new));
        must(worklist.equals(engine), "the worklist has " + worklist + ", the engine " + engine);
        must(now.number("incidents") == 0, "the engine has incidents");
    }

    private void caseAndProcessAgree() {
        List<JsonNode> running = running();
        if (now.isClosed()) {
            must(now.number("roots") == 0, "a closed case has a running process");
            must(now.all("tasks").isEmpty(), "a closed case has open tasks");
            must(running.isEmpty(), "a closed case has running deadlines: " + running);
            must(now.all("timers").isEmpty(), "a closed case has timers: " + now.all("timers"));
            must(now.fact("outcome") != null, "a closed case has no outcome");
        } else {
            must(now.number("roots") == 1, "a running case has " + now.number("roots") + " processes");
            must(!now.all("tasks").isEmpty(), "nothing is to be done in a running case");
        }
        String earliest = running.stream().filter(deadline -> !"WINDOW".equals(text(deadline, "effect")))
            .map(deadline -> text(deadline, "due_on")).filter(Objects::nonNull).sorted().findFirst().orElse(null);
        must(Objects.equals(earliest, now.fact("next_due_on")),
            "next due on " + now.fact("next_due_on") + ", the ledger says " + earliest);
    }

    private void historyIsComplete() {
        JsonNode history = now.part("history");
        int length = now.historyLength();
        must(history.path("lowest").asInt() == 1 && history.path("highest").asInt() == length
            && history.path("entries").asInt() == length, "history of " + length + " with a gap: " + history);
    }

    private void deadlinesAreLogged() {
        for (JsonNode deadline : now.all("deadlines")) {
            List<Integer> numbers = deadline.path("log").valueStream().map(entry -> entry.path("no").asInt()).toList();
            List<Integer> wanted = IntStream.rangeClosed(1, deadline.path("log_length").asInt()).boxed().toList();
            must(!numbers.isEmpty() && numbers.equals(wanted), "log with a gap: " + deadline);
        }
        List<String> running = running().stream().map(one -> text(one, "rule_key") + " " + text(one, "subject_id"))
            .toList();
        must(Set.copyOf(running).size() == running.size(), "two running deadlines of a duty: " + running);
    }

    /**
     * A timer is at the end of its deadline's day, or out of the way when none of that rule has a day; but for one that
     * is going off at this moment, or lost against an act at its moment and is tried again a little later.
     */
    private void timersStandAtTheirDeadlines() {
        for (JsonNode timer : now.all("timers")) {
            must(!timer.path("failed").asBoolean(), "a timer has failed: " + timer);
            String rule = text(timer, "activity");
            if (ruleByGuard.containsValue(rule) && !timer.path("going_off").asBoolean()) {
                LocalDateTime due = LocalDateTime.parse(text(timer, "due"));
                LocalDateTime wanted = runningDue(rule, text(timer, "subject_id"));
                must(wanted == null ? due.isAfter(END_OF_TIME) : due.equals(wanted),
                    rule + "'s timer is at " + due + ", its deadline ends at " + wanted);
            }
        }
    }

    /** A deadline that the models guard has its timer, unless that went off and the breach was written down. */
    private void guardedDeadlinesHaveTheirTimers() {
        ruleByGuard.forEach((guard, rule) -> {
            String activity = guard.substring(0, guard.indexOf(' '));
            running().stream().filter(one -> rule.equals(text(one, "rule_key")))
                .filter(one -> isGuarded(activity, text(one, "subject_id")) && !isTimed(one))
                .forEach(one -> must(isBreached(one), "a deadline without its timer: " + one));
        });
    }

    /** What is about a match is guarded by that match's own task. */
    private boolean isGuarded(String activity, String subject) {
        return subject == null ? now.has("standing", activity) : now.all("tasks").stream()
            .anyMatch(task -> activity.equals(text(task, "type")) && subject.equals(text(task, "subject_id")));
    }

    private boolean isTimed(JsonNode deadline) {
        String subject = text(deadline, "subject_id");
        return now.all("timers").stream().anyMatch(timer -> text(deadline, "rule_key").equals(text(timer, "activity"))
            && (subject == null || subject.equals(text(timer, "subject_id"))));
    }

    private LocalDateTime runningDue(String rule, String subject) {
        return running().stream().filter(one -> rule.equals(text(one, "rule_key")))
            .filter(one -> isOfTheCase(one) || text(one, "subject_id").equals(subject))
            .map(one -> text(one, "due_on")).filter(Objects::nonNull).map(LocalDate::parse)
            .map(due -> LocalDateTime.ofInstant(due.plusDays(1).atStartOfDay(CaseClock.ZONE).toInstant(),
                ZoneOffset.UTC)).findFirst().orElse(null);
    }

    private List<JsonNode> running() {
        return now.all("deadlines", deadline -> text(deadline, "ending") == null);
    }

    private static boolean isOfTheCase(JsonNode deadline) {
        return text(deadline, "subject_id") == null;
    }

    static boolean isBreached(JsonNode deadline) {
        return deadline.path("log").valueStream().anyMatch(entry -> "BREACHED".equals(text(entry, "kind")));
    }

    private void must(boolean holds, String otherwise) {
        if (!holds) {
            broken.add(otherwise);
        }
    }
}
