package dk.roedtraad.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the module stands on: a row of ours and a step of the engine are kept together, or neither is. */
@ExtendWith(ArquillianExtension.class)
class PlatformInsideIT {

    private static final int PATIENCE_MILLIS = 40_000;

    @Inject
    EngineTransactions transactions;

    @Inject
    ProcessEngine engine;

    @Inject
    RunAs runAs;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void aProcessThatWaitsForATimerAndThenWritesARow() throws Exception {
        try (Connection connection = database().getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists platform_proof (row_key varchar(36) not null)");
        }
        engine.getRepositoryService().createDeployment().enableDuplicateFiltering(false)
            .addModelInstance("proof.bpmn", Bpmn.createExecutableProcess("proof").camundaHistoryTimeToLiveString("P1D")
                .startEvent().intermediateCatchEvent("timer").timerWithDate("${due}")
                .camundaExecutionListenerClass("end", Writing.class.getName()).endEvent().done())
            .deploy();
    }

    @Test
    void rowAndProcessInstanceAreKeptTogether() {
        transactions.joined(() -> writeAndStart("later"));

        assertThat(rows(key)).isEqualTo(1);
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void rowAndProcessInstanceAreLostTogether() {
        assertThatThrownBy(() -> transactions.joined(() -> {
            writeAndStart("later");
            throw new IllegalArgumentException("after both");
        })).isInstanceOf(IllegalArgumentException.class);

        assertThat(rows(key)).isZero();
        assertThat(instances()).isZero();
    }

    @Test
    void whatATimersJobWritesIsKeptWithTheJob() {
        transactions.joined(() -> start("succeeds"));

        await(() -> instances() == 0);

        assertThat(rows(key)).isEqualTo(1);
    }

    @Test
    void whatATimersJobWritesIsLostWithTheJob() {
        transactions.joined(() -> start("fails"));

        await(() -> engine.getManagementService().createJobQuery().processInstanceId(instance()).withException()
            .count() == 1);

        assertThat(rows(key)).isZero();
        assertThat(instances()).isEqualTo(1);
    }

    private Object writeAndStart(String what) {
        write(key);
        return start(what);
    }

    private Object start(String what) {
        String due = what.equals("later") ? "2999-01-01T00:00:00" : "2020-01-01T00:00:00";
        return runAs.call(Identity.system("0000"), () -> engine.getRuntimeService()
            .startProcessInstanceByKey("proof", key, Map.of("key", key, "what", what, "due", due)));
    }

    private long instances() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).count();
    }

    private String instance() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(key).singleResult()
            .getId();
    }

    private void await(BooleanSupplier outcome) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor().jobWasAdded();
        for (int waited = 0; !outcome.getAsBoolean(); waited += 100) {
            assertThat(waited).as("milliseconds waited for the job").isLessThan(PATIENCE_MILLIS);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static void write(String key) {
        try (Connection connection = database().getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into platform_proof values (?)")) {
            insert.setString(1, key);
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int rows(String key) {
        try (Connection connection = database().getConnection(); PreparedStatement count =
                connection.prepareStatement("select count(*) from platform_proof where row_key = ?")) {
            count.setString(1, key);
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static DataSource database() {
        try {
            return InitialContext.doLookup("jdbc/roedtraad");
        } catch (NamingException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /** Writes a row in the job's transaction, and then fails when told to. */
    public static class Writing implements ExecutionListener {

        @Override
        public void notify(DelegateExecution execution) {
            write((String) execution.getVariable("key"));
            if ("fails".equals(execution.getVariable("what"))) {
                throw new IllegalArgumentException("as told");
            }
        }
    }
}
