package dk.roedtraad.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the server's own threads. */
class ServerThreads extends JobExecutor {

    private static final int LOCK_MILLIS = 60_000;
    private static final int IDLE_MOST_MILLIS = 30_000;

    private final ManagedExecutorService threads;

    ServerThreads(ManagedExecutorService threads) {
        this.threads = threads;
        setLockTimeInMillis(LOCK_MILLIS);
        setMaxWait(IDLE_MOST_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        // the acquisition ends by itself, and the threads are the server's
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            threads.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException busy) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
