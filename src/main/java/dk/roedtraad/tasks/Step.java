package dk.roedtraad.tasks;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A step about to be done, in a case that is locked for it.
 *
 * @param caseId the case
 * @param subjectId what within the case it is about, or null
 * @param task the open task it completes, or null when it is an extra
 * @param caseBegan the first day on which something can have happened in the case
 */
record Step(UUID caseId, UUID subjectId, WorkTask task, LocalDate caseBegan) {

    UUID taskId() {
        return task == null ? null : task.id();
    }
}
