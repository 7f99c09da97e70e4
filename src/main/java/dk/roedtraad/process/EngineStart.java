package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the module up with the server: first the schema, under one lock for all nodes, then the engine on it. A wrong
 * table of deadlines fails the start before anything is done.
 */
@ApplicationScoped
class EngineStart {

    /** The pauses between them double from one second, so that a database may come up two minutes after the server. */
    private static final int CONNECT_RETRIES = 7;

    /** A node that starts while another changes the schema waits until that is done, which may take minutes. */
    private static final int LOCK_RETRIES_WITHOUT_END = -1;

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    Engine engine;

    @Inject
    Event<EngineStarted> started;

    void up(@Observes @Initialized(ApplicationScoped.class) Object server) {
        DeadlinesTable.checkTheShipped();
        Flyway.configure(getClass().getClassLoader()).dataSource(database).locations("classpath:db/migration")
            .javaMigrations(new EngineSchema(), new OpenRowIndexes(), new OverdueIndex())
            .callbacks(new LongMigrations()).connectRetries(CONNECT_RETRIES)
            .lockRetryCount(LOCK_RETRIES_WITHOUT_END).load().migrate();
        engine.start();
        started.fire(new EngineStarted());
        engine.work();
    }

    void down(@Observes @BeforeDestroyed(ApplicationScoped.class) Object server) {
        engine.stop();
    }
}
