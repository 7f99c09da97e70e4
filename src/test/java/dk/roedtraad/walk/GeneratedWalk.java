package dk.roedtraad.walk;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.stream.LongStream;

/** All the lives of the walk, round by round, each round on a later day; in the middle the server is started again. */
final class GeneratedWalk {

    private static final int THREADS = 3;

    private final Tally tally = new Tally();

    private final Map<Long, List<String>> failures = new ConcurrentHashMap<>();

    private final Map<String, String> guards = Guards.ruleByGuard();

    private final List<Life> lives;

    private final WalkServer server;

    private final Caller caller;

    private final Instant began = Instant.now();

    private Duration took;

    private GeneratedWalk(Set<Long> seeds, WalkServer server) {
        this.server = server;
        this.caller = new Caller(server.url());
        Surroundings surroundings = new Surroundings(caller);
        this.lives = seeds.stream().map(seed -> new Life(seed, surroundings)).toList();
    }

    /** Lives the lives of these seeds through. */
    static GeneratedWalk of(Set<Long> seeds) {
        try (WalkServer server = WalkServer.started()) {
            GeneratedWalk walk = new GeneratedWalk(seeds, server);
            walk.liveThrough();
            return walk;
        }
    }

    private void liveThrough() {
        List<Integer> pauses = Schedule.pauses();
        LocalDate today = server.forwardTo(Schedule.FIRST_DAY);
        for (int round = 0; round < pauses.size(); round++) {
            if (round > 0) {
                today = server.forward(pauses.get(round));
            }
            oneRound(round, today);
            if (round == pauses.size() / 2) {
                server.restart();
                eachLife((walker, life) -> life.isBorn() ? walker.lookAgain(life) : List.of());
            }
        }
        eachLife((walker, life) -> life.isBorn() ? walker.lookAgain(life) : List.of());
        took = Duration.between(began, Instant.now());
    }

    private void oneRound(int round, LocalDate today) {
        eachLife((walker, life) -> {
            life.wakeUp(today);
            List<String> wrong = List.of();
            while (wrong.isEmpty() && life.isActive(round)) {
                wrong = walker.step(life);
            }
            return wrong;
        });
    }

    /** Several threads share the lives; each life is looked after by one of them at a time. */
    private void eachLife(BiFunction<Walker, Life, List<String>> what) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> parts = LongStream.range(0, THREADS).<Future<?>>mapToObj(part ->
                threads.submit(() -> eachOf(part, what))).toList();
            for (Future<?> part : parts) {
                part.get();
            }
        } catch (ExecutionException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        } finally {
            threads.shutdownNow();
        }
    }

    private void eachOf(long part, BiFunction<Walker, Life, List<String>> what) {
        try (Connection database = server.connection()) {
            Walker walker = new Walker(caller, database, guards, tally);
            for (int number = (int) part; number < lives.size(); number += THREADS) {
                Life life = lives.get(number);
                if (!failures.containsKey(life.seed())) {
                    carefully(life, () -> what.apply(walker, life));
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private void carefully(Life life, java.util.function.Supplier<List<String>> what) {
        try {
            List<String> wrong = what.get();
            if (!wrong.isEmpty()) {
                failures.put(life.seed(), told(life, wrong));
            }
        } catch (RuntimeException broken) {
            failures.put(life.seed(), told(life, List.of(broken.toString())));
        }
    }

    private static List<String> told(Life life, List<String> wrong) {
        List<String> all = new ArrayList<>();
        all.add("seed " + life.seed() + " (-Dwalk.only=" + life.seed() + "):");
        all.addAll(life.trace());
        all.addAll(wrong);
        all.add(life.isBorn() ? life.now().toString() : "not opened");
        return all;
    }

    /** @return what went wrong in the life of a seed, with all that was done in it; empty when nothing did */
    List<String> failureOf(long seed) {
        return failures.getOrDefault(seed, List.of());
    }

    /** @return the seeds of the lives in which something went wrong */
    Set<Long> failed() {
        return failures.keySet();
    }

    Tally tally() {
        return tally;
    }

    Duration took() {
        return took;
    }

    long closed() {
        return lives.stream().filter(life -> life.isBorn() && life.isClosed()).count();
    }
}
