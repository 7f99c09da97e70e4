package dk.roedtraad.tasks;

import java.util.Map;
import java.util.UUID;

/** The port to whatever drives the models; {@code process} implements it on the engine. */
public interface Workflow {

    /** Tells that a user task of a case is done, and lets the process go on within the current transaction. */
    void complete(UUID caseId, String engineTaskId, Map<String, Object> outcome);
}
