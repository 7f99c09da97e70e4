package dk.roedtraad.tasks;

import dk.roedtraad.rest.Problem;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every kind of task there is, with what it does. */
@ApplicationScoped
public class TaskTypes {

    @Inject
    @Any
    Instance<TaskAct<?>> acts;

    private final Map<String, TaskAct<?>> byKey = new TreeMap<>();

    @PostConstruct
    void collect() {
        for (TaskAct<?> act : acts) {
            TaskAct<?> twin = byKey.put(act.type().key(), act);
            if (twin != null) {
                throw new IllegalStateException("two acts for the task type " + act.type().key());
            }
        }
    }

    /**
     * @return what the task type does
     * @throws Problem 404 {@code not-found}
     */
    public TaskAct<?> act(String key) {
        TaskAct<?> act = byKey.get(key);
        if (act == null) {
            throw Problem.notFound("not-found", "There is no such task type.", "See /api/v1/task-types.");
        }
        return act;
    }

    /**
     * @return the task type
     * @throws Problem 404 {@code not-found}
     */
    public TaskType<?> type(String key) {
        return act(key).type();
    }

    /** @return all task types, by key */
    public List<TaskType<?>> all() {
        List<TaskType<?>> types = new ArrayList<>();
        byKey.values().forEach(act -> types.add(act.type()));
        return types;
    }
}
