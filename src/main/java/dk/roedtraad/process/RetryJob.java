package dk.roedtraad.process;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Has a failed job tried again, as often as a new one would be. */
@ApplicationScoped
class RetryJob {

    @Inject
    FailedJobs failed;

    @Inject
    CaseProgress cases;

    @Inject
    CaseHistory history;

    @Inject
    ManagementService management;

    @Inject
    CaseClock clock;

    /**
     * Why a job is tried again.
     *
     * @param reason what has been done about the failure, without personal data
     */
    @Schema(name = "JobRetryForm")
    public record Form(@Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 500) String reason) {
    }

    /** @throws Problem 404 when there is no such failed job, or it has gone through meanwhile */
    FailedJobView perform(UUID id, Form form) {
        FailedJobView job = find(id);
        if (job.caseId() != null) {
            cases.lock(job.caseId());
            history.record(job.caseId(), Happening.of("retryJob", clock.today(), form.reason()));
        }
        management.setJobRetries(EngineConfiguration.TRIES).jobId(id.toString()).dueDate(Date.from(clock.now()))
            .execute();
        return find(id);
    }

    private FailedJobView find(UUID id) {
        return failed.find(id).orElseThrow(() -> Problem.notFound("not-found", "There is no such failed job.",
            "List the failed jobs again: GET /api/v1/operations/jobs."));
    }
}
