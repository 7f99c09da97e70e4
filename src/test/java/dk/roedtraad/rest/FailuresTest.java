package dk.roedtraad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {

    private static final String SECRET = "0101901234";

    /** Stands for the engine's, which is known by its name only. */
    private static final class OptimisticLockingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class ConnectionWaitTimeoutException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static Stream<Throwable> lostRaces() {
        BatchUpdateException batch = new BatchUpdateException(SECRET, new int[0]);
        batch.setNextException(new SQLException(SECRET, "23505"));
        return Stream.of(new OptimisticLockException(SECRET), new OptimisticLockingException(),
            new IllegalStateException(new OptimisticLockingException()), new RuntimeException(batch));
    }

    static Stream<Throwable> absentDatabases() {
        return Stream.of(new RuntimeException(new SQLTransientConnectionException(SECRET)),
            new RuntimeException(new SQLException(SECRET, "08006")), new SQLException(SECRET, "57P01"),
            new RuntimeException(new SQLException(SECRET, "XX", new ConnectionWaitTimeoutException())));
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void aLostRaceMayBeRepeated(Throwable failure) {
        assertThat(Failures.known(failure)).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(409);
            assertThat(problem.code()).isEqualTo("conflict-retry");
            assertThat(problem.getMessage() + problem.remedy()).doesNotContain(SECRET);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03", "23503", "23505"})
    void theDatabasesOwnConflictsAreLostRaces(String state) {
        assertThat(Failures.known(new RuntimeException(new SQLException(SECRET, state))))
            .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo("conflict-retry"));
    }

    @ParameterizedTest
    @MethodSource("absentDatabases")
    void anAbsentDatabaseSaysWhenToComeBack(Throwable failure) {
        assertThat(Failures.known(failure)).hasValueSatisfying(problem -> {
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo("database-unavailable");
            assertThat(problem.retryAfter()).isPositive();
            assertThat(problem.getMessage() + problem.remedy()).doesNotContain(SECRET);
        });
    }

    @Test
    void aProblemIsFoundBelowWhateverWrappedIt() {
        Problem problem = Problem.conflict("task-done", "d", "r");
        assertThat(Failures.known(new RuntimeException(new IllegalStateException(problem)))).containsSame(problem);
    }

    @Test
    void anythingElseIsUnknown() {
        assertThat(Failures.known(new IllegalStateException(SECRET))).isEmpty();
        assertThat(Failures.known(new SQLException(SECRET, "42601"))).isEmpty();
    }

    @Test
    void theTraceNamesPlacesButNoMessages() {
        String trace = Failures.trace(new RuntimeException(SECRET, new SQLException(SECRET, "42601")));
        assertThat(trace).contains("java.lang.RuntimeException", "caused by java.sql.SQLException [SQLState 42601]",
            "FailuresTest").doesNotContain(SECRET);
    }

    @Test
    void aChainThatBitesItsOwnTailEnds() {
        SQLException first = new SQLException(SECRET, "42601");
        RuntimeException second = new RuntimeException(first);
        first.initCause(second);
        assertThat(Failures.known(second)).isEmpty();
    }
}
