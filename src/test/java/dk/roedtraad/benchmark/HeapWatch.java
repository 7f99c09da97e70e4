package dk.roedtraad.benchmark;

import dk.roedtraad.testing.OwnServer;
import java.time.Duration;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks now and then at what a working server holds in its heap when all garbage has been collected. */
final class HeapWatch implements AutoCloseable {

    private final LongSummaryStatistics bytes = new LongSummaryStatistics();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    /** @param pause how long it waits between two looks */
    HeapWatch(OwnServer server, Duration pause) {
        clock.scheduleWithFixedDelay(() -> bytes.accept(server.heapAtRest()), pause.toMillis(), pause.toMillis(),
            TimeUnit.MILLISECONDS);
    }

    /** @return the least and the most it held, in megabytes; asked when it is closed */
    String leastAndMost() {
        return "%.0f to %.0f in %d looks".formatted(bytes.getMin() / 1e6, bytes.getMax() / 1e6, bytes.getCount());
    }

    /** @return the most it held, in megabytes; asked when it is closed */
    double most() {
        return bytes.getMax() / 1e6;
    }

    /** @return how often it looked; asked when it is closed */
    long looks() {
        return bytes.getCount();
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            clock.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
