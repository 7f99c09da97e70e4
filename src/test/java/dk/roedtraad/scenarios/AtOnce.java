package dk.roedtraad.scenarios;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets several callers do something at the same moment. */
final class AtOnce {

    private AtOnce() {
    }

    /**
     * @param act what the caller of that number does, from 0
     * @return what each was answered
     */
    static List<Answer> times(int callers, IntFunction<Answer> act) {
        CyclicBarrier together = new CyclicBarrier(callers);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Future<Answer>> answers = IntStream.range(0, callers).mapToObj(caller -> threads.submit(() -> {
                together.await(1, TimeUnit.MINUTES);
                return act.apply(caller);
            })).toList();
            return answers.stream().map(AtOnce::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Answer get(Future<Answer> answer) {
        try {
            return answer.get(2, TimeUnit.MINUTES);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
