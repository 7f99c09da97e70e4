package dk.roedtraad.tasks;

/**
 * What a user task of the models does: one implementor a user task, in the feature that owns it.
 *
 * @param <F> the task's form
 */
public interface TaskAct<F extends TaskForm> {

    /** @return what kind of task this is; its key is the user task's id in the model */
    TaskType<F> type();

    /**
     * Does what the form says: checks its rules, acts, and fires the feature's event. The case is locked and
     * running, the form is valid in itself, and the day is neither in the future nor before the case began.
     *
     * @return what the process needs to know to find its way on
     * @throws dk.roedtraad.rest.Problem when a rule is broken; nothing is changed then
     */
    Outcome perform(Occasion occasion, F form);

    /** @return whether it is contact with the citizen, which goes on even while an authority has suspended the case */
    default boolean isContact() {
        return false;
    }
}
