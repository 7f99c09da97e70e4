package dk.roedtraad.walk;

import dk.roedtraad.rest.Json;
import dk.roedtraad.testing.OwnServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** The walk's own server on its own PostgreSQL: its clock can be moved on, and it can be started again. */
final class WalkServer implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final EmbeddedPostgres database;

    private final OwnServer server;

    private Duration worked = Duration.ZERO;

    private WalkServer(EmbeddedPostgres database) {
        this.database = database;
        this.server = new OwnServer("walk", Map.of("ROEDTRAAD_DEMO", "true", "ROEDTRAAD_DEMO_CASES", "false",
            "ROEDTRAAD_DATABASE_URL", database.getJdbcUrl("postgres", "postgres"),
            "ROEDTRAAD_DATABASE_USER", "postgres", "ROEDTRAAD_DATABASE_PASSWORD", "postgres",
            "ROEDTRAAD_DATABASE_CONNECTIONS", "" + MOST_CONNECTIONS));
        server.start();
    }

    static WalkServer started() {
        try {
            return new WalkServer(EmbeddedPostgres.start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** Ends it, starts it again on the same database, and waits until every timer whose moment came has gone off. */
    void restart() {
        worked = worked.plus(working());
        server.close();
        server.start();
        Instant began = Instant.now();
        while (hasDueTimers()) {
            if (Duration.between(began, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new IllegalStateException("timers whose moment came do not go off");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    /** @return how long processors worked for the server, for this test and, where the system tells, the database */
    Duration worked() {
        return worked.plus(working()).plus(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO));
    }

    private static Duration working() {
        return ProcessHandle.current().descendants().map(child -> child.info().totalCpuDuration())
            .flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    }

    private boolean hasDueTimers() {
        String now = Json.mapper().readTree(server.get("/demo/clock").body()).path("now").asString();
        try (Connection connection = connection();
             PreparedStatement due = connection.prepareStatement("select 1 from act_ru_job where retries_ > 0"
                 + " and duedate_ < cast(? as timestamp with time zone) at time zone 'UTC' limit 1")) {
            due.setString(1, now);
            return due.executeQuery().next();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    String url() {
        return server.url();
    }

    Connection connection() {
        try {
            return database.getPostgresDatabase().getConnection();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** @return the day that the server has */
    LocalDate today() {
        return dayOf(Json.mapper().readTree(server.get("/demo/clock").body()));
    }

    /** Moves the clock on. */
    LocalDate forward(long days) {
        Reply moved = new Caller(url()).send(Request.of("POST", "/demo/clock", "{\"forwardDays\": " + days + "}"));
        if (moved.status() != 200) {
            throw new IllegalStateException("the clock cannot be moved: " + moved.text());
        }
        return dayOf(moved.json());
    }

    /** Moves the clock on to a day, unless it has passed that day. */
    LocalDate forwardTo(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        return days > 0 ? forward(days) : today();
    }

    private static LocalDate dayOf(JsonNode clock) {
        return LocalDate.parse(clock.path("today").asString());
    }

    @Override
    public void close() {
        server.close();
        try {
            database.close();
        } catch (IOException unstoppable) {
            throw new UncheckedIOException(unstoppable);
        }
    }
}
