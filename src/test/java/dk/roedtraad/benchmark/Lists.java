package dk.roedtraad.benchmark;

import java.util.Locale;

/**
 * How long the first page of a municipality's list takes, over HTTP.
 *
 * <p>A server runs for weeks, so it is measured when it has compiled what a list needs, and as warm with few deadlines
 * as with many: before the first series it is asked 20,000 times. How it fares just after its start is stated, too.
 */
final class Lists {

    private static final String OVERDUE = "/api/v1/deadlines?state=OVERDUE";

    private static final int TIMES = 3_000;

    private static final int WARM_UP = 12_000;

    private static final double MOST_MILLIS = 15;

    private static final double MOST_GROWTH = 1.5;

    private final String url;

    private final Passes passes;

    private final Figures figures;

    Lists(String url, Passes passes, Figures figures) {
        this.url = url;
        this.passes = passes;
        this.figures = figures;
    }

    /** Asks until the server's compiler has come to rest. */
    void warmUp(Country.Municipality municipality) {
        figures.state(name("overdue list of " + municipality.code(), "server just started", "95th percentile"),
            read(OVERDUE, municipality, TIMES).p95());
        read(OVERDUE, municipality, WARM_UP);
    }

    /** @return the 95th percentile, in milliseconds */
    double overdue(Country.Municipality municipality, String when) {
        Reads reads = read(OVERDUE, municipality, TIMES);
        figures.state(name("overdue list of " + municipality.code(), when, "median"), reads.median());
        figures.atMost(MOST_MILLIS, name("overdue list of " + municipality.code(), when, "95th percentile"),
            reads.p95());
        return reads.p95();
    }

    void growth(double before, double after) {
        figures.atMost(MOST_GROWTH, "overdue list, times its value at few deadlines", after / before);
    }

    /** The lists that people begin their day with. */
    void worklists(Country.Municipality municipality) {
        for (String path : new String[] {"/api/v1/tasks?team=rf-1", "/api/v1/tasks?mine=true",
            "/api/v1/deadlines?team=rf-1&state=DUE_SOON"}) {
            figures.state(name(path, "of " + municipality.code(), "95th percentile"),
                read(path, municipality, TIMES).p95());
        }
    }

    private Reads read(String path, Country.Municipality municipality, int times) {
        Question question = Question.json(url + path, passes.of(municipality.code(), Passes.LEADER));
        System.out.printf(Locale.ROOT, "%s of %s: %d items%n", path, municipality.code(),
            question.text().split("\"caseId\"", -1).length - 1);
        return Reads.of(question, Reads.CLIENTS, times);
    }

    private static String name(String list, String when, String what) {
        return list + ", " + when + ", ms, " + what;
    }
}
