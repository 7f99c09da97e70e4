package dk.roedtraad.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the server's own threads. */
class ServerThreads extends JobExecutor {

    private static final int LOCK_MILLIS = 60_000;
    private static final int IDLE_MOST_MILLIS = 30_000;

    /** Taken up at a time: many may be due at once, and each taking costs a search. All are done within their lock. */
    private static final int TAKEN_AT_A_TIME = 50;

    /** Done at a time: each holds a connection, and the people at work need the others. */
    private static final int DONE_AT_A_TIME = 3;

    private final Semaphore places = new Semaphore(DONE_AT_A_TIME);

    private final ManagedExecutorService threads;

    ServerThreads(ManagedExecutorService threads) {
        this.threads = threads;
        setLockTimeInMillis(LOCK_MILLIS);
        setMaxWait(IDLE_MOST_MILLIS);
        setMaxJobsPerAcquisition(TAKEN_AT_A_TIME);
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        // the acquisition ends by itself, and the threads are the server's
    }

    /** Waits for a place, so that no more is taken up than is being done. */
    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        places.acquireUninterruptibly();
        try {
            Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
            threads.execute(() -> inItsPlace(jobs));
        } catch (RejectedExecutionException busy) {
            places.release();
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }

    private void inItsPlace(Runnable jobs) {
        try {
            jobs.run();
        } finally {
            places.release();
        }
    }
}
