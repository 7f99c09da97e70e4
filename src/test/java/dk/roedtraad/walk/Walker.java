package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import dk.roedtraad.rest.Json;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Takes a life's steps, one at a time, and looks after each whether all still agrees. */
final class Walker {

    private static final int TRIES = 6;

    private final Caller caller;

    private final Connection database;

    private final Map<String, String> guards;

    private final Tally tally;

    Walker(Caller caller, Connection database, Map<String, String> guards, Tally tally) {
        this.caller = caller;
        this.database = database;
        this.guards = guards;
        this.tally = tally;
    }

    /** @return what went wrong in this step, in words; empty when all is as it must be */
    List<String> step(Life life) {
        Act act = life.isBorn() ? Choices.next(life) : birth(life);
        if (act == null) {
            return List.of();
        }
        tally.count(act);
        List<String> wrong = new ArrayList<>();
        Reply reply = act.isAllowed() ? sendAllowed(life, act, wrong) : caller.send(act.request());
        life.note(act.name() + ": " + act.request() + " -> " + reply);
        judge(act, reply, wrong);
        if (wrong.isEmpty()) {
            look(life, act, reply, wrong);
        } else if (life.isBorn()) {
            life.stands(Snapshot.of(life.caseId(), database));
        }
        return wrong;
    }

    private static Act birth(Life life) {
        return life.chance().percent(50) ? CaseActs.open(life) : TakeOvers.begin(life);
    }

    /** Looks whether all agrees in a case in which nothing was done. */
    List<String> lookAgain(Life life) {
        Snapshot now = Snapshot.of(life.caseId(), database);
        List<String> wrong = new ArrayList<>(Change.ofARestart(life.now(), now));
        wrong.addAll(Invariants.broken(now, guards));
        for (Snapshot left : life.left()) {
            wrong.addAll(Change.ofARestart(left, Snapshot.of(left.fact("id"), database)));
        }
        return wrong;
    }

    /** Looks whether all agrees after the caseload of somebody was handed over, this case perhaps among it. */
    List<String> lookAfter(Caseload handedOver, Life life) {
        Snapshot now = Snapshot.of(life.caseId(), database);
        List<String> wrong = new ArrayList<>(handedOver.lookAt(life, now));
        wrong.addAll(Invariants.broken(now, guards));
        life.stands(now);
        return wrong;
    }

    private Reply sendAllowed(Life life, Act act, List<String> wrong) {
        return switch (act.manner()) {
            case ONCE -> again(act.request());
            case REPEATED -> repeated(life, act, wrong);
            case TWO_AT_ONCE -> twoAtOnce(act, wrong);
        };
    }

    /** Sends once more what lost against somebody else, as a client does. */
    private Reply again(Request request) {
        Reply reply = caller.send(request);
        for (int tries = 1; tries < TRIES && reply.isLostRace(); tries++) {
            tally.race();
            reply = caller.send(request);
        }
        return reply;
    }

    private Reply repeated(Life life, Act act, List<String> wrong) {
        String key = new UUID(life.seed(), life.now().revision()).toString();
        Request keyed = act.request().with("Idempotency-Key", key);
        Reply first = again(keyed);
        Reply second = caller.send(keyed);
        life.keyed(keyed);
        if (first.isSuccess() && !(second.isReplayed() && second.text().equals(first.text()))) {
            wrong.add("the repeated request was answered " + second);
        }
        return first;
    }

    private Reply twoAtOnce(Act act, List<String> wrong) {
        List<Reply> both = caller.sendTwoAtOnce(act.request());
        List<Reply> done = both.stream().filter(Reply::isSuccess).toList();
        if (done.isEmpty() && both.stream().anyMatch(Reply::isLostRace)) {
            tally.race();
            return again(act.request());
        }
        if (done.size() != 1 || both.stream().anyMatch(reply -> reply.status() >= 500)) {
            wrong.add("of two at once: " + both);
        }
        return done.isEmpty() ? both.get(0) : done.get(0);
    }

    private static void judge(Act act, Reply reply, List<String> wrong) {
        if (act.isAllowed() && !reply.isSuccess()) {
            wrong.add("an allowed act was refused");
        }
        if (!act.isAllowed() && (reply.isSuccess() || !act.refusals().contains(reply.code()))) {
            wrong.add("a forbidden act was not refused with one of " + act.refusals());
        }
        if (!reply.isSuccess() && (reply.status() >= 500 || !reply.isWholeProblem())) {
            wrong.add("not a whole problem");
        }
    }

    private void look(Life life, Act act, Reply reply, List<String> wrong) {
        if (act.begins() && act.isAllowed()) {
            begin(life, reply);
        } else if (life.isBorn()) {
            compare(life, act, wrong);
        } else {
            return;
        }
        if (act.isAllowed() && reply.json().has("revision")) {
            wrong.addAll(Change.ofTheAnswer(reply.json(), life.now()));
        }
        wrong.addAll(Invariants.broken(life.now(), guards));
        life.now().all("tasks", task -> !StepForms.has(text(task, "type")))
            .forEach(task -> tally.unknownTask(text(task, "type")));
        if (act.isAllowed() && act.inHistory()) {
            life.happened(dayOf(act, life.today()));
        }
    }

    private void begin(Life life, Reply reply) {
        if (life.isBorn()) {
            life.moves();
        }
        life.stands(Snapshot.of(idOf(reply), database));
    }

    private void compare(Life life, Act act, List<String> wrong) {
        Snapshot now = Snapshot.of(life.caseId(), database);
        wrong.addAll(act.isAllowed() ? Change.ofAnAct(life.now(), now, act.inHistory())
            : Change.ofARefusal(life.now(), now));
        life.stands(now);
    }

    private static String idOf(Reply reply) {
        String caseId = text(reply.item(), "caseId");
        return caseId == null ? text(reply.json(), "id") : caseId;
    }

    private static LocalDate dayOf(Act act, LocalDate today) {
        JsonNode form = Json.mapper().readTree(act.request().body());
        String on = text(form, form.has("preparationStartedOn") ? "preparationStartedOn" : "occurredOn");
        return on == null ? today : LocalDate.parse(on);
    }
}
