package dk.roedtraad.demo;

import dk.roedtraad.process.EngineStarted;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;

/** In demo mode: brings the clock back to where it was, makes the data that is missing, and says where to go. */
@ApplicationScoped
class DemoStart {

    private static final Logger LOG = Logger.getLogger(DemoStart.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService threads;

    @Inject
    @ConfigProperty(name = "roedtraad.demo", defaultValue = "false")
    boolean demo;

    @Inject
    DemoClock clock;

    @Inject
    DemoData data;

    @Inject
    @Readiness
    DemoReady ready;

    @Inject
    Banner banner;

    void on(@Observes EngineStarted started) {
        if (demo) {
            clock.restore();
            threads.execute(this::prepare);
        }
    }

    private void prepare() {
        try {
            data.make();
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "the demo data could not be made: {0}", Reason.of(failed));
        }
        ready.reached();
        banner.print();
    }
}
