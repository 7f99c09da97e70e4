package dk.roedtraad.tasks;

/** Asks "may this be done now?" before any step; every implementor is asked. */
public interface TaskObjection {

    /**
     * Objects, or stays silent.
     *
     * @throws dk.roedtraad.rest.Problem with code and remedy when the step may not be done now
     */
    void raise(TaskType<?> type, Occasion occasion);
}
