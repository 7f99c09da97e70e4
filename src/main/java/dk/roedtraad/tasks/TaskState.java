package dk.roedtraad.tasks;

/** How a task stands; derived from its facts, never set. */
public enum TaskState {
    /** To be done. */
    OPEN,
    /** Done. */
    DONE,
    /** No longer needed: the case took another way. */
    CANCELLED
}
