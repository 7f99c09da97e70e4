package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** With whom an open task lies: claimed, given back, given by the leader. */
final class DeskActs {

    static final List<Choices.Choice> ALL = List.of(
        new Choices.Choice(5, life -> handled(life, "claim")),
        new Choices.Choice(4, life -> handled(life, "release")),
        new Choices.Choice(4, DeskActs::assign),
        new Choices.Choice(2, DeskActs::assignWithoutRole));

    private DeskActs() {
    }

    private static Act handled(Life life, String what) {
        JsonNode task = TaskActs.someTask(life);
        return task == null ? null
            : Act.unrecorded(what, Request.post(life.doer(task), "/tasks/" + text(task, "id") + "/" + what, null));
    }

    private static Act assign(Life life) {
        JsonNode task = TaskActs.someTask(life);
        return task == null ? null
            : Act.unrecorded("assign", assignment(life, task, life.somebody(text(task, "role"))));
    }

    private static Act assignWithoutRole(Life life) {
        JsonNode task = TaskActs.someTask(life);
        return task == null ? null : Act.refused("assign to one without the role",
            assignment(life, task, life.chance().oneOf(life.town().without(text(task, "role")))), "person-lacks-role");
    }

    private static Request assignment(Life life, JsonNode task, String to) {
        return Request.post(life.somebody("LEADER"), "/tasks/" + text(task, "id") + "/assignment",
            "{\"assignee\": \"" + to + "\"}");
    }
}
