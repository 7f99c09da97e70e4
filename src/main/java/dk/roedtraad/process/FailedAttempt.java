package dk.roedtraad.process;

import java.util.UUID;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/**
 * One attempt at a job that failed.
 *
 * @param engineJobId the engine's id of the job
 * @param municipality the municipality whose case it is
 * @param caseId the case, or null when the job belongs to none
 * @param process the model's key
 * @param element the element that the job belongs to
 * @param retriesLeft how often the engine will try again by itself
 * @param fault what went wrong
 */
record FailedAttempt(String engineJobId, String municipality, UUID caseId, String process, String element,
                     int retriesLeft, Fault fault) {

    static FailedAttempt of(JobEntity job, Throwable failure) {
        String caseId = job.getExecution() == null ? null : (String) job.getExecution().getVariable(Variables.CASE);
        return new FailedAttempt(job.getId(), job.getTenantId(), caseId == null ? null : UUID.fromString(caseId),
            job.getProcessDefinitionKey(), job.getActivityId(), job.getRetries(), Fault.of(failure));
    }

    boolean isLast() {
        return retriesLeft == 0;
    }
}
