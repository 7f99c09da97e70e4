package dk.roedtraad.tasks;

import java.util.Map;

/** The port to whatever drives the models; {@code process} implements it on the engine. */
public interface Workflow {

    /** Tells that a user task is done, and lets the process go on within the current transaction. */
    void complete(String engineTaskId, Map<String, Object> outcome);
}
