package dk.roedtraad.deadlines;

import dk.roedtraad.security.EachApart;
import dk.roedtraad.security.Identity;
import dk.roedtraad.security.RunAs;
import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Checks each municipality once a day, at night; two nodes that do so at once find the same. */
@ApplicationScoped
class NightlyCheck {

    private static final Logger LOG = Logger.getLogger(NightlyCheck.class.getName());

    private static final Duration DAY = Duration.ofHours(20);

    private static final int MORNING = 5;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService threads;

    @Inject
    LastChecks last;

    @Inject
    CheckDeadlines check;

    @Inject
    RunAs runAs;

    @Inject
    EachApart apart;

    @Inject
    CaseClock clock;

    private Future<?> times;

    void up(@Observes @Initialized(ApplicationScoped.class) Object server) {
        times = threads.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.HOURS);
    }

    void down(@Observes @BeforeDestroyed(ApplicationScoped.class) Object server) {
        if (times != null) {
            times.cancel(false);
        }
    }

    void look() {
        if (clock.now().atZone(CaseClock.ZONE).getHour() < MORNING) {
            last.dueSince(clock.now().minus(DAY)).forEach(this::checkOne);
        }
    }

    private void checkOne(String municipality) {
        try {
            runAs.call(Identity.system(municipality), () -> {
                SelfCheckReport report = check.perform();
                apart.call(() -> {
                    last.keep(report);
                    return report;
                });
                LOG.log(report.found() == 0 ? Level.INFO : Level.WARNING, () -> "self-check municipality="
                    + municipality + " cases=" + report.cases() + " found=" + report.byKind());
                return report;
            });
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "the self-check failed, municipality=" + municipality);
        }
    }
}
