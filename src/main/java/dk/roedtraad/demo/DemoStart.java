package dk.roedtraad.demo;

import dk.roedtraad.process.EngineStarted;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;

/** In demo mode: makes the data that is missing, one node at a time, and says where to go. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    /** After schema and engine, which come up at the usual place in the order: making a past lets the engine rest. */
    private static final int WHEN_ALL_IS_UP = 4000;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    @ConfigProperty(name = "roedtraad.demo", defaultValue = "false")
    boolean demo;

    @Inject
    DemoTurn turn;

    @Inject
    DemoData data;

    @Inject
    @Readiness
    DemoReady ready;

    @Inject
    Banner banner;

    /** Waits until no other node prepares it: what that makes is past, and at work this node would think it late. */
    void on(@Observes EngineStarted started) {
        if (demo) {
            turn.await();
        }
    }

    void up(@Observes @Priority(WHEN_ALL_IS_UP) @Initialized(ApplicationScoped.class) Object server) {
        if (demo) {
            threads.execute(this::prepare);
        }
    }

    private void prepare() {
        try {
            data.make();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "the demo data could not be made: {0}", Reason.of(failed));
        } finally {
            turn.give();
        }
        ready.reached();
        banner.print();
    }
}
