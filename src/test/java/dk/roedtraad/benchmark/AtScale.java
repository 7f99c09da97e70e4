package dk.roedtraad.benchmark;

import dk.roedtraad.testing.OwnServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** The server on PostgreSQL with very many deadlines in 98 municipalities: lists, reports, jobs and timers. */
final class AtScale {

    private static final int FEW = 10_000;

    private static final int TIMERS_OF_A_MILLION = 50_000;

    private static final int MIDWAY_CASES = 40;

    private static final Duration GLANCE = Duration.ofSeconds(5);

    private static final int GLANCES = 48;

    private static final String UNSETTLED = "select (select count(*) from act_ru_job where retries_ > 0"
        + " and duedate_ < now() at time zone 'UTC') + (select count(*) from deadline"
        + " where next_rung_on <= (now() at time zone 'Europe/Copenhagen')::date)";

    private static final String FOLDER = "benchmark-at-scale";

    private final Database database;

    private final OwnServer server;

    private final int deadlines;

    private final Country country = Country.denmark();

    private final Figures figures = new Figures();

    private AtScale(Database database, OwnServer server, int deadlines) {
        this.database = database;
        this.server = server;
        this.deadlines = deadlines;
    }

    /**
     * Prints one figure a line.
     *
     * @param deadlines how many there are to be
     * @throws IllegalStateException when a bound was missed
     */
    static void run(int deadlines) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "1GB")
                .setServerConfig("max_wal_size", "8GB").start();
             OwnServer server = new OwnServer(FOLDER, Map.of("ROEDTRAAD_DEMO", "true",
                 "ROEDTRAAD_DATABASE_USER", "postgres", "ROEDTRAAD_DATABASE_PASSWORD", "postgres",
                 "ROEDTRAAD_DATABASE_URL", postgres.getJdbcUrl("postgres", "postgres")))) {
            server.start();
            AtScale atScale = new AtScale(new Database(postgres.getPostgresDatabase()), server, deadlines);
            atScale.measure(new Load(server.url()), postgres.getJdbcUrl("postgres", "postgres"));
        }
    }

    private void measure(Load client, String url) {
        LocalDate today = LocalDate.parse(client.send("/demo/clock", null).path("today").asString());
        client.send("/api/v1/cases/takeover", MidwayCases.list(MIDWAY_CASES, today));
        settle();
        Passes passes = new Passes(Path.of("target", FOLDER, "usr/servers/roedtraad"), client.token());
        lists(new Lists(server.url(), passes, figures), new Filling(database, country, FEW, deadlines));
        Sound.measure(server.url(), passes, country, figures);
        engine(url);
        Reports reports = new Reports(server, passes, figures);
        reports.measure(country);
        reports.table(country, deadlines / 10);
        IdleMinute.measure(database, figures);
        new TimersAtOnce(database, client, figures).measure((int) ((long) deadlines * TIMERS_OF_A_MILLION / 1_000_000));
        figures.requireAllKept();
    }

    /** What the templates have still to be told would be told of each copy. */
    private void settle() {
        int glances = 0;
        do {
            LockSupport.parkNanos(GLANCE.toNanos());
        } while (database.number(UNSETTLED) > 0 && ++glances < GLANCES);
        figures.state("templates' timers and warnings that were still due", database.number(UNSETTLED));
    }

    private void lists(Lists lists, Filling filling) {
        filling.first();
        lists.warmUp(country.largest());
        double before = lists.overdue(country.largest(), FEW + " deadlines");
        filling.second();
        lists.overdue(country.average(), deadlines + " deadlines");
        lists.growth(before, lists.overdue(country.largest(), deadlines + " deadlines"));
        lists.worklists(country.largest());
    }

    private void engine(String url) {
        try (EngineQueries engine = new EngineQueries(url)) {
            for (Country.Municipality one : new Country.Municipality[] {country.average(), country.largest()}) {
                Reads reads = engine.dueSoon(one.code());
                figures.state("the engine's own timers of " + one.code() + " by due date, ms, median", reads.median());
                figures.state("the engine's own timers of " + one.code() + " by due date, ms, 95th percentile",
                    reads.p95());
            }
        }
    }
}
