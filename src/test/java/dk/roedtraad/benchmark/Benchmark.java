package dk.roedtraad.benchmark;

import dk.roedtraad.testing.OwnServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The server on PostgreSQL: how soon it is ready, what it needs at rest, how many acts it does, and how it fares with
 * very many deadlines.
 */
public final class Benchmark {

    private static final int STARTS = 3;
    private static final int WARM_UP_CASES = 60;
    private static final int CASES = 400;
    private static final int CLIENTS = 4;
    private static final int TAKEN_OVER = 5000;
    private static final int DEADLINES = 1_000_000;
    private static final Duration HEAP_GLANCE = Duration.ofSeconds(10);

    private Benchmark() {
    }

    /**
     * Prints one figure a line. The properties {@code benchmark.parts} and {@code benchmark.deadlines} make it shorter.
     *
     * @throws IllegalStateException when a bound was missed
     */
    public static void main(String[] arguments) throws IOException {
        String parts = System.getProperty("benchmark.parts", "acts,scale");
        if (parts.contains("acts")) {
            acts();
        }
        if (parts.contains("scale")) {
            AtScale.run(Integer.getInteger("benchmark.deadlines", DEADLINES));
        }
    }

    private static void acts() throws IOException {
        try (EmbeddedPostgres database = EmbeddedPostgres.start();
             OwnServer server = new OwnServer("benchmark", Map.of("ROEDTRAAD_DEMO", "true",
                 "ROEDTRAAD_DEMO_CASES", "false", "ROEDTRAAD_DATABASE_USER", "postgres",
                 "ROEDTRAAD_DATABASE_PASSWORD", "postgres",
                 "ROEDTRAAD_DATABASE_URL", database.getJdbcUrl("postgres", "postgres")))) {
            print("ready on an empty database, seconds", seconds(server.start()));
            print("ready on an existing schema, seconds, median of " + STARTS, median(server));
            print("heap at rest, MB", server.heapAtRest() / 1_000_000.0);
            Load load = new Load(server.url());
            load.run(CLIENTS, WARM_UP_CASES);
            load.run(CLIENTS, CASES).forEach(Benchmark::print);
            print("a caseload of " + Caseload.CASES + " reassigned, seconds", new Caseload(load).reassign());
            print("heap at rest after the load, MB", server.heapAtRest() / 1_000_000.0);
            takeOver(server, load);
            print("heap at rest after the take-over, MB", server.heapAtRest() / 1_000_000.0);
        }
    }

    private static void takeOver(OwnServer server, Load load) {
        HeapWatch heap = new HeapWatch(server, HEAP_GLANCE);
        try (heap) {
            new TakeOverLoad(load).run(TAKEN_OVER).forEach(Benchmark::print);
        }
        System.out.printf("%-60s %s%n", "heap without garbage during the take-over, MB", heap.leastAndMost());
    }

    private static double median(OwnServer server) {
        List<Double> starts = IntStream.range(0, STARTS).mapToObj(start -> {
            server.close();
            return seconds(server.start());
        }).sorted().toList();
        return starts.get(STARTS / 2);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void print(String figure, double value) {
        System.out.printf("%-60s %10.1f%n", figure, value);
    }
}
