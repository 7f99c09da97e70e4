package dk.roedtraad.demo;

import dk.roedtraad.process.EngineStarted;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the demo's clock to where it was left, and lets it follow when it is moved on another node. */
@ApplicationScoped
class FollowClock {

    private static final Logger LOG = Logger.getLogger(FollowClock.class.getName());

    private static final int SECONDS = 2;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService threads;

    @Inject
    @ConfigProperty(name = "roedtraad.demo", defaultValue = "false")
    boolean demo;

    @Inject
    DemoClock clock;

    private Future<?> times;

    void on(@Observes EngineStarted started) {
        if (demo) {
            clock.follow();
            times = threads.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    void down(@Observes @BeforeDestroyed(ApplicationScoped.class) Object server) {
        if (times != null) {
            times.cancel(false);
        }
    }

    /** One that fails is not to be the last. */
    private void look() {
        try {
            clock.follow();
        } catch (RuntimeException away) {
            LOG.log(Level.FINE, "the demo''s clock cannot be read: {0}", away.getClass().getName());
        }
    }
}
