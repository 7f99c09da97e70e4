package dk.roedtraad.benchmark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine's own question for what falls due, asked of the same database: it knows deadlines as timers. */
final class EngineQueries implements AutoCloseable {

    private static final int PAGE = 50;

    private static final int TIMES = 400;

    private static final int DAYS = 30;

    private final ProcessEngine engine;

    EngineQueries(String url) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url).setJdbcDriver("org.postgresql.Driver").setJdbcUsername("postgres")
            .setJdbcPassword("postgres").setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE)
            .setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY).setJobExecutorActivate(false)
            .setMetricsEnabled(false);
        configuration.setCmmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setDbMetricsReporterActivate(false);
        engine = configuration.buildProcessEngine();
    }

    /** @return how long its first page takes when four ask at once: a municipality's timers of the next month */
    Reads dueSoon(String municipality) {
        Date until = Date.from(Instant.now().plus(DAYS, ChronoUnit.DAYS));
        return Reads.of(() -> engine.getManagementService().createJobQuery().tenantIdIn(municipality).timers()
            .duedateLowerThan(until).orderByJobDuedate().asc().listPage(0, PAGE), Reads.CLIENTS, TIMES);
    }

    @Override
    public void close() {
        engine.close();
    }
}
