package dk.roedtraad.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The same asked again and again.
 *
 * @param millis how long each took, the shortest first
 */
record Reads(List<Double> millis) {

    /** As many ask at once when a list is measured. */
    static final int CLIENTS = 4;

    /**
     * Asks a third as often as is counted, until all is warm, and then counts.
     *
     * @param clients how many ask at once
     * @param times how often they ask, together
     */
    static Reads of(Callable<?> question, int clients, int times) {
        inParallel(question, clients, times / 3);
        return new Reads(inParallel(question, clients, times).stream().sorted().toList());
    }

    private static List<Double> inParallel(Callable<?> question, int clients, int times) {
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<List<Double>>> all = IntStream.range(0, clients)
                .<Callable<List<Double>>>mapToObj(client -> () -> timed(question, times / clients)).toList();
            List<Double> taken = new ArrayList<>();
            for (Future<List<Double>> client : pool.invokeAll(all)) {
                taken.addAll(client.get());
            }
            return taken;
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        } finally {
            pool.shutdown();
        }
    }

    private static List<Double> timed(Callable<?> question, int times) throws Exception {
        List<Double> taken = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            long began = System.nanoTime();
            question.call();
            taken.add((System.nanoTime() - began) / 1e6);
        }
        return taken;
    }

    double median() {
        return millis.get(millis.size() / 2);
    }

    double p95() {
        return millis.get(millis.size() * 95 / 100);
    }
}
