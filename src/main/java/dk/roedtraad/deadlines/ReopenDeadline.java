package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Takes back that a duty was met: it runs on from the same anchor to the same day, as if it had never stopped. */
@ApplicationScoped
class ReopenDeadline {

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineLog log;

    /** Where one runs, or none was met, nothing happens. */
    void on(LocalDate day, Duty duty, String reason) {
        if (deadlines.running(duty).isPresent()) {
            return;
        }
        deadlines.lastMet(duty).ifPresent(met -> {
            met.giveWay();
            log.record(met, Change.of(EventKind.SUPERSEDED, day, met, reason));
            log.arm(met.again(), reason);
        });
    }
}
