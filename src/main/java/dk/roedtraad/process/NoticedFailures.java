package dk.roedtraad.process;

import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.FailedJobCommandFactory;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** Counts a failed attempt at a job as the engine does, and notes it in the same transaction. */
@ApplicationScoped
class NoticedFailures implements FailedJobCommandFactory {

    @Inject
    RunAs runAs;

    @Inject
    NoteJobFailure note;

    @Override
    public Command<Object> getCommand(String jobId, Throwable failure) {
        return engine -> {
            new DefaultJobRetryCmd(jobId, failure).execute(engine);
            if (!(failure instanceof OptimisticLockingException)) {
                noteIn(engine, jobId, failure);
            }
            return null;
        };
    }

    /** A race that was lost is no failure: the engine tries again and does not count it. */
    private void noteIn(CommandContext engine, String jobId, Throwable failure) {
        JobEntity job = engine.getJobManager().findJobById(jobId);
        if (job != null && job.getTenantId() != null) {
            FailedAttempt attempt = FailedAttempt.of(job, failure);
            runAs.call(Identity.system(attempt.municipality()), () -> {
                note.note(attempt);
                return attempt;
            });
        }
    }
}
