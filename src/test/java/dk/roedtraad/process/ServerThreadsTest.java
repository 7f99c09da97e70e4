package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.RejectedJobsHandler;
import org.junit.jupiter.api.Test;

/** However many timers are due at once, only few are worked on at a time, and the people at work keep theirs. */
class ServerThreadsTest {

    private static final int BATCHES = 40;

    private final AtomicInteger atWork = new AtomicInteger();

    private final AtomicInteger mostAtWork = new AtomicInteger();

    private final CountDownLatch done = new CountDownLatch(BATCHES);

    @Test
    void fewAreWorkedOnAtATimeAndAllAreDone() throws InterruptedException {
        ServerThreads threads = new Counting(serverThreads(command -> new Thread(command).start()));
        for (int batch = 0; batch < BATCHES; batch++) {
            threads.executeJobs(List.of("job " + batch), null);
        }
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(mostAtWork.get()).isBetween(1, 3);
    }

    @Test
    void aServerThatTakesNoWorkKeepsNoPlace() {
        AtomicInteger rejected = new AtomicInteger();
        ServerThreads threads = new Counting(serverThreads(command -> {
            throw new RejectedExecutionException();
        }));
        threads.setRejectedJobsHandler((RejectedJobsHandler) (jobs, engine, executor) -> rejected.incrementAndGet());
        for (int batch = 0; batch < BATCHES; batch++) {
            threads.executeJobs(List.of("job " + batch), null);
        }
        assertThat(rejected.get()).isEqualTo(BATCHES);
    }

    private static ManagedExecutorService serverThreads(Consumer<Runnable> execute) {
        return (ManagedExecutorService) Proxy.newProxyInstance(ServerThreadsTest.class.getClassLoader(),
            new Class<?>[] {ManagedExecutorService.class}, (proxy, method, given) -> {
                execute.accept((Runnable) given[0]);
                return null;
            });
    }

    /** Counts who works at a time in place of doing the engine's jobs. */
    private final class Counting extends ServerThreads {

        Counting(ManagedExecutorService threads) {
            super(threads);
        }

        @Override
        public Runnable getExecuteJobsRunnable(List<String> jobIds, ProcessEngineImpl engine) {
            return () -> {
                mostAtWork.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                Thread.yield();
                atWork.decrementAndGet();
                done.countDown();
            };
        }

        @Override
        public void logRejectedExecution(ProcessEngineImpl engine, int jobs) {
            // nobody listens
        }
    }
}
