package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What is told of a failure, and what is not. */
class FaultTest {

    private static final StackTraceElement OURS =
        new StackTraceElement("dk.roedtraad.deadlines.RecordBreach", "perform", "RecordBreach.java", 45);

    private static final StackTraceElement PROXY =
        new StackTraceElement("dk.roedtraad.deadlines.RecordBreach$Proxy$_$$_WeldClientProxy", "perform", null, -1);

    private static final StackTraceElement DRIVER =
        new StackTraceElement("org.postgresql.jdbc.PgStatement", "execute", "PgStatement.java", 7);

    @Test
    void theInnermostCauseIsNamedAndNothingThatItSays() {
        Fault fault = Fault.of(new IllegalStateException("Nancy Berggren", refusal(DRIVER, OURS)));
        assertThat(fault.error()).isEqualTo("java.sql.SQLException 23505");
        assertThat(fault.toString()).doesNotContain("Nancy", "711270");
    }

    @Test
    void thePlaceIsTheNearestLineOfOurOwn() {
        assertThat(Fault.of(new IllegalStateException(refusal(DRIVER, PROXY, OURS))).place())
            .isEqualTo("deadlines.RecordBreach.perform:45");
    }

    @Test
    void aFailureThatNeverCameByHasNoPlace() {
        IllegalStateException foreign = new IllegalStateException();
        foreign.setStackTrace(new StackTraceElement[] {DRIVER});
        assertThat(Fault.of(foreign)).isEqualTo(new Fault("java.lang.IllegalStateException", null));
    }

    @Test
    void causesThatGoInCirclesEnd() {
        IllegalStateException one = new IllegalStateException();
        one.initCause(new IllegalArgumentException(one));
        assertThat(Fault.of(one).error()).startsWith("java.lang.Illegal");
    }

    private static SQLException refusal(StackTraceElement... frames) {
        SQLException refusal = new SQLException("Key (cpr)=(711270-1234) already exists.", "23505");
        refusal.setStackTrace(frames);
        return refusal;
    }
}
