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
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks each municipality once a day, at night. Every node looks; what another did before is passed over, and two that
 * begin at the same moment find and keep the same.
 */
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
            check(clock.now().minus(DAY));
        }
    }

    /** @return the municipalities, of those that were not checked since a moment, whose check failed */
    List<String> check(Instant since) {
        return last.dueSince(since).stream().filter(municipality -> !checkOne(municipality)).toList();
    }

    /** @return whether it could be checked */
    private boolean checkOne(String municipality) {
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
            return true;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, failed, () -> "the self-check failed, municipality=" + municipality);
            return false;
        }
    }
}
