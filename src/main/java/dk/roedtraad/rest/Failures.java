package dk.roedtraad.rest;

import dk.roedtraad.security.AccessDenied;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a failure below an act means to the caller, read off its chain of causes. The engine's and the server's own
 * exceptions are known by name, since this module must not depend on either.
 */
final class Failures {

    private static final int DEEPEST = 25;

    private static final int FRAMES = 40;

    private static final Set<String> LOST_RACES = Set.of("OptimisticLockException", "OptimisticLockingException",
        "PessimisticLockException", "LockTimeoutException");

    private static final Set<String> NO_CONNECTION = Set.of("ConnectionWaitTimeoutException",
        "ResourceAllocationException");

    /** Serialization failure, deadlock, lock not available, and rows that a concurrent act made or took away. */
    private static final Set<String> RACE_STATES = Set.of("40001", "40P01", "55P03", "HYT00", "23503", "23505",
        "23506");

    /** Too many connections, shutting down, starting up; the last two are H2's closed connection and database. */
    private static final Set<String> AWAY_STATES = Set.of("53300", "57P01", "57P02", "57P03", "90067", "90098",
        "90121");

    private Failures() {
    }

    static Optional<Problem> known(Throwable failure) {
        List<Throwable> chain = chain(failure);
        for (Throwable cause : chain) {
            if (cause instanceof Problem problem) {
                return Optional.of(problem);
            }
            if (cause instanceof AccessDenied denied) {
                return Optional.of(Problem.of(denied.status(), denied.code(), denied.getMessage(), denied.remedy()));
            }
        }
        if (chain.stream().anyMatch(Failures::isDatabaseAway)) {
            return Optional.of(databaseAway());
        }
        if (chain.stream().anyMatch(Failures::isLostRace)) {
            return Optional.of(lostRace());
        }
        return Optional.empty();
    }

    private static Problem databaseAway() {
        return Problem.unavailable("database-unavailable", "The database cannot be reached just now; nothing was"
            + " changed.", "Send the same request again in a while.").retryAfter(Duration.ofSeconds(5));
    }

    private static Problem lostRace() {
        return Problem.conflict("conflict-retry", "Somebody else changed the same thing at the same moment; nothing of"
            + " this request was carried out.", "Read it again and repeat the request.");
    }

    /** @return classes and places without messages, which may carry what a citizen's data holds */
    static String trace(Throwable failure) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause : chain(failure)) {
            trace.append(trace.length() == 0 ? "" : "caused by ").append(cause.getClass().getName());
            if (cause instanceof SQLException sql) {
                trace.append(" [SQLState ").append(sql.getSQLState()).append(']');
            }
            trace.append(System.lineSeparator());
            Arrays.stream(cause.getStackTrace()).limit(FRAMES).forEach(frame -> trace.append("    at ").append(frame)
                .append(System.lineSeparator()));
        }
        return trace.toString();
    }

    private static boolean isDatabaseAway(Throwable cause) {
        return cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException
            || cause instanceof SQLRecoverableException || NO_CONNECTION.contains(cause.getClass().getSimpleName())
            || cause instanceof SQLException sql && sql.getSQLState() != null
                && (sql.getSQLState().startsWith("08") || AWAY_STATES.contains(sql.getSQLState()));
    }

    static boolean isLostRace(Throwable cause) {
        for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
            if (LOST_RACES.contains(type.getSimpleName())) {
                return true;
            }
        }
        return cause instanceof SQLException sql && sql.getSQLState() != null
            && RACE_STATES.contains(sql.getSQLState());
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        Throwable cause = failure;
        while (cause != null && !chain.contains(cause) && chain.size() < DEEPEST) {
            chain.add(cause);
            if (cause instanceof SQLException sql && sql.getNextException() != null) {
                chain.add(sql.getNextException());
            }
            cause = cause.getCause();
        }
        return chain;
    }
}
