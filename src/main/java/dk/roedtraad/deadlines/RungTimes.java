package dk.roedtraad.deadlines;

import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.time.ClockMoved;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every now and then, and at once when the clock has been moved, whether people are to be told something. */
@ApplicationScoped
class RungTimes {

    private static final Logger LOG = Logger.getLogger(RungTimes.class.getName());

    /** After the schema and the engine, which come up with the server at the usual place in the order. */
    private static final int WHEN_ALL_IS_UP = 4000;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService threads;

    @Inject
    @ConfigProperty(name = "roedtraad.warnings.seconds", defaultValue = "60")
    int seconds;

    @Inject
    RingDueRungs ring;

    private final AtomicBoolean asked = new AtomicBoolean();

    private Future<?> times;

    void up(@Observes @Priority(WHEN_ALL_IS_UP) @Initialized(ApplicationScoped.class) Object server) {
        times = threads.scheduleWithFixedDelay(this::look, 0, seconds, TimeUnit.SECONDS);
    }

    void down(@Observes @BeforeDestroyed(ApplicationScoped.class) Object server) {
        if (times != null) {
            times.cancel(false);
        }
    }

    /**
     * However often it is moved meanwhile, one look is enough that has not begun yet. Who lives through a past that is
     * made up, with the clock behind real time, looks for themselves.
     */
    void on(@Observes @Priority(ObserverOrder.DEADLINES) ClockMoved moved) {
        if (times != null && !moved.offset().isNegative() && asked.compareAndSet(false, true)) {
            threads.execute(this::look);
        }
    }

    private synchronized void look() {
        asked.set(false);
        try {
            ring.perform();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "looking for what is to be told failed: {0}", failed.getClass().getName());
        }
    }
}
