package dk.roedtraad.benchmark;

import dk.roedtraad.testing.OwnServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** How long a leader's reports take, and what a large table needs. */
final class Reports {

    private static final String BREACHES = "/api/v1/reports/breaches";

    private static final List<String> OTHERS = List.of("/api/v1/reports/deadlines",
        "/api/v1/reports/deadlines?groupBy=TEAM", "/api/v1/reports/forecast", "/api/v1/reports/flow",
        "/api/v1/reports/caseload");

    private static final String TABLE = "/api/v1/reports/deadlines/list";

    private static final int TIMES = 300;

    private static final int TIMES_OF_LARGEST = 60;

    private static final double MOST_MILLIS = 20;

    private static final double MOST_MEGABYTES = 64;

    private static final int TABLES = 3;

    private static final Duration GLANCE = Duration.ofMillis(500);

    private final OwnServer server;

    private final Passes passes;

    private final Figures figures;

    Reports(OwnServer server, Passes passes, Figures figures) {
        this.server = server;
        this.passes = passes;
        this.figures = figures;
    }

    void measure(Country country) {
        String average = country.average().code();
        String largest = country.largest().code();
        figures.atMost(MOST_MILLIS, "breach report of " + average + ", ms, 95th percentile",
            read(BREACHES, average, TIMES).p95());
        figures.state("breach report of " + largest + ", ms, 95th percentile",
            read(BREACHES, largest, TIMES_OF_LARGEST).p95());
        for (String report : OTHERS) {
            figures.state(report + " of " + average + ", ms, 95th percentile", read(report, average, TIMES).p95());
            figures.state(report + " of " + largest + ", ms, 95th percentile",
                read(report, largest, TIMES_OF_LARGEST).p95());
        }
    }

    private Reads read(String report, String municipality, int times) {
        return Reads.of(Question.json(server.url() + report, passes.of(municipality, Passes.LEADER)), 1, times);
    }

    /** @param rows how many the table of the largest municipality has at least */
    void table(Country country, int rows) {
        Question table = new Question(server.url() + TABLE,
            passes.of(country.largest().code(), Passes.LEADER), "text/csv");
        double before = server.heapAtRest() / 1e6;
        HeapWatch heap = new HeapWatch(server, GLANCE);
        long began = System.nanoTime();
        try (heap) {
            for (int time = 0; time < TABLES; time++) {
                figures.atLeast(rows, "rows of the table of " + country.largest().code(), table.call());
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        figures.state("the table as text/csv, seconds", (System.nanoTime() - began) / 1e9 / TABLES);
        figures.state("looks at the heap meanwhile", heap.looks());
        figures.atMost(MOST_MEGABYTES, "heap that the table needs beside what was held before, MB",
            heap.most() - before);
    }
}
