package dk.roedtraad.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Moves the clock past the due days of many deadlines, so that all their timers are due at one moment. */
final class TimersAtOnce {

    private static final Duration PATIENCE = Duration.ofMinutes(40);

    private static final int FARTHEST_DAYS = 1_000;

    private static final Duration GLANCE = Duration.ofSeconds(1);

    private static final String DUE = "select count(*) from act_ru_job where retries_ > 0 and duedate_ < ";

    private static final String RUNGS = "select count(*) from deadline where next_rung_on <= ";

    private static final String GIVEN_UP = "select count(*) from act_ru_job where retries_ = 0";

    private static final String TWICE = "select count(*) from (select 1 from deadline_event where kind = 'BREACHED'"
        + " group by deadline_id, old_due_on having count(*) > 1) twice";

    private final Database database;

    private final Load client;

    private final Figures figures;

    TimersAtOnce(Database database, Load client, Figures figures) {
        this.database = database;
        this.client = client;
        this.figures = figures;
    }

    /** @param timers how many are to be due at least */
    void measure(int timers) {
        long days = daysUntilDue(timers);
        long breaches = breaches();
        Instant began = Instant.now();
        Instant moved = Instant.parse(client.send("/demo/clock", "{\"forwardDays\": " + days + "}").path("now")
            .asString());
        String due = DUE + "'" + moved + "'::timestamptz at time zone 'UTC'";
        long atOnce = database.number(due);
        await(began, due);
        double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        String today = "('" + moved + "'::timestamptz at time zone 'Europe/Copenhagen')::date";
        figures.atLeast(timers, "timers due at one moment, the clock " + days + " days on", atOnce);
        figures.state("seconds until all had gone off", seconds);
        figures.state("timers a second", atOnce / seconds);
        figures.state("warnings that were still to be given then", database.number(RUNGS + today));
        figures.state("breaches written down", breaches() - breaches);
        figures.atMost(0, "timers given up", database.number(GIVEN_UP));
        figures.atMost(0, "breaches written down twice", database.number(TWICE));
        await(began, RUNGS + today);
        figures.atMost(0, "deadlines over their day without a breach in their log", unnoticed(today));
    }

    private long daysUntilDue(int timers) {
        long days = 1;
        while (days < FARTHEST_DAYS
            && database.number(DUE + "now() at time zone 'UTC' + interval '" + days + " days'") < timers) {
            days++;
        }
        return days;
    }

    private void await(Instant began, String left) {
        while (database.number(left) > 0) {
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("still there after " + PATIENCE + ": " + left);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private long breaches() {
        return database.number("select count(*) from deadline_event where kind = 'BREACHED'");
    }

    private long unnoticed(String today) {
        return database.number("select count(*) from deadline d where d.ending is null and d.effect = 'BREACH'"
            + " and d.due_on < " + today + " and not exists (select 1 from deadline_event e"
            + " where e.deadline_id = d.id and e.kind = 'BREACHED' and e.old_due_on = d.due_on)");
    }
}
