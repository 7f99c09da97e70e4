package dk.roedtraad.architecture.planted.model.plans;

import dk.roedtraad.security.Role;
import dk.roedtraad.tasks.Occasion;
import dk.roedtraad.tasks.Outcome;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.tasks.TaskAct;
import dk.roedtraad.tasks.TaskForm;
import dk.roedtraad.tasks.TaskType;
import java.time.LocalDate;

/** Planted: acts, all for a VK, of which only one is what its model wants. */
abstract class PlantedActs implements TaskAct<PlantedActs.Form> {

    private final String key;

    PlantedActs(String key) {
        this.key = key;
    }

    /**
     * The least form.
     *
     * @param occurredOn the day
     */
    record Form(LocalDate occurredOn) implements TaskForm {
    }

    @Override
    public TaskType<Form> type() {
        return new TaskType<>(key, key, key, Role.VK, Performer.VK, Form.class);
    }

    @Override
    public Outcome perform(Occasion occasion, Form form) {
        return Outcome.none();
    }

    /** As it should be. */
    static class Known extends PlantedActs {
        Known() {
            super("known");
        }
    }

    /** The model gives its task to the leader. */
    static class WrongRole extends PlantedActs {
        WrongRole() {
            super("wrongRole");
        }
    }

    /** No model has its task. */
    static class Unplanned extends PlantedActs {
        Unplanned() {
            super("unplanned");
        }
    }

    /** One of two for the same task. */
    static class First extends PlantedActs {
        First() {
            super("doubled");
        }
    }

    /** The other. */
    static class Second extends PlantedActs {
        Second() {
            super("doubled");
        }
    }
}
