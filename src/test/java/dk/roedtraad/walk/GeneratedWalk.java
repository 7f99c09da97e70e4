package dk.roedtraad.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** All the lives of the walk, round by round, each round on a later day; in the middle the server is started again. */
final class GeneratedWalk {

    private static final int THREADS = 3;

    private static final int MOST_WRONG = 6;

    private final Tally tally = new Tally();

    private final Map<Long, List<String>> failures = new ConcurrentHashMap<>();

    private final Path stories = Path.of("target", "walk", "stories");

    private final Map<String, String> guards = Guards.ruleByGuard();

    private final List<Life> lives;

    private final WalkServer server;

    private final Caller caller;

    private final Instant began = Instant.now();

    private final Map<String, String> selfCheck = new TreeMap<>();

    private final ToldOnTheDay told;

    private List<String> toldOtherwise = List.of();

    private Duration took;

    private Duration worked;

    private GeneratedWalk(Set<Long> seeds, WalkServer server) {
        this.server = server;
        this.caller = new Caller(server.url());
        this.told = new ToldOnTheDay(caller);
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
            Away.tell(caller, round, today);
            oneRound(round, today);
            if (round == pauses.size() / 3 || round == pauses.size() * 2 / 3) {
                Caseload handedOver = Caseload.handedOver(caller);
                eachLife((walker, life) -> life.isBorn() ? walker.lookAfter(handedOver, life) : List.of());
            }
            told.note(today);
            if (round == pauses.size() / 2) {
                server.restart();
                eachLife((walker, life) -> life.isBorn() ? walker.lookAgain(life) : List.of());
            }
        }
        eachLife((walker, life) -> life.isBorn() ? walker.lookAgain(life) : List.of());
        toldOtherwise = told.toldOtherwise();
        took = Duration.between(began, Instant.now());
        worked = server.worked();
        for (String leader : List.of("lene", "lars")) {
            Request check = new Request("GET", "/api/v1/operations/self-check", leader, null, Map.of());
            selfCheck.put(leader, caller.send(check).text());
        }
    }

    /** @return what each municipality's self-check says after all the lives, by the leader who asked for it */
    Map<String, String> selfCheck() {
        return selfCheck;
    }

    /** @return where the reports as of the days of the walk are not what was reported on them */
    List<String> toldOtherwise() {
        return toldOtherwise;
    }

    /** @return of how many days it is known what was reported on them */
    int daysToldOf() {
        return told.days();
    }

    private void oneRound(int round, LocalDate today) {
        eachLife((walker, life) -> {
            life.wakeUp(round, today);
            List<String> wrong = List.of();
            while (wrong.isEmpty() && life.isActive()) {
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
                if (!isGivenUp(life)) {
                    carefully(life, () -> what.apply(walker, life));
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private void carefully(Life life, Supplier<List<String>> what) {
        try {
            List<String> wrong = what.get();
            if (!wrong.isEmpty()) {
                failed(life, wrong);
            }
        } catch (RuntimeException broken) {
            failed(life, List.of(broken.toString()));
        }
    }

    /** A life in which something went wrong goes on, since it may show more; one in which all goes wrong does not. */
    private boolean isGivenUp(Life life) {
        return failures.getOrDefault(life.seed(), List.of()).size() > MOST_WRONG;
    }

    /** Its whole life is written into a file of its own. */
    private void failed(Life life, List<String> wrong) {
        List<String> told = new ArrayList<>(life.trace());
        told.addAll(wrong);
        told.add(life.isBorn() ? life.now().toString() : "not opened");
        try {
            Files.createDirectories(stories);
            Files.write(stories.resolve(life.seed() + ".txt"), told);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        List<String> all = new ArrayList<>(failures.getOrDefault(life.seed(), List.of()));
        life.trace().stream().skip(Math.max(0, life.trace().size() - 1)).forEach(all::add);
        all.addAll(wrong);
        failures.put(life.seed(), all);
    }

    /** @return what went wrong in the life of a seed, and what was done last before; empty when nothing did */
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

    Duration worked() {
        return worked;
    }

    /** @return how many breaches the engine's timers have written down */
    long breaches() {
        return lives.stream().filter(Life::isBorn).flatMap(life -> life.now().all("deadlines").stream())
            .filter(Invariants::isBreached).count();
    }

    long closed() {
        return lives.stream().filter(life -> life.isBorn() && life.isClosed()).count();
    }
}
