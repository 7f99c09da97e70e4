package dk.roedtraad.walk;

import static dk.roedtraad.walk.Snapshot.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** How every kind of task is done in a made-up life: mostly in one of the ways there are, now and then wrongly. */
final class StepForms {

    /** Fills one form in; nothing when the task cannot be done yet. */
    @FunctionalInterface
    interface Form {

        Filled of(Life life, LocalDate on);
    }

    private static final Map<String, Form> BY_TYPE = new TreeMap<>();

    static {
        List.of(PreparationSteps.ALL, MeetingSteps.ALL, ProgrammeSteps.ALL, PlanSteps.ALL, MatchSteps.ALL,
            BreachSteps.ALL)
            .forEach(BY_TYPE::putAll);
    }

    private StepForms() {
    }

    /** @return whether the walk knows how to do such a task */
    static boolean has(String type) {
        return BY_TYPE.containsKey(type);
    }

    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    /** @return the form of an open task, with the day on which it was done; nothing when it cannot be done yet */
    static Filled of(Life life, JsonNode task) {
        return of(life, text(task, "type"));
    }

    static Filled of(Life life, String type) {
        LocalDate on = life.someDay();
        Filled filled = BY_TYPE.get(type).of(life, on);
        return filled == null || filled.form().has("occurredOn") ? filled : filled.on(on);
    }
}
