package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Meets a recurring duty and lets its next deadline run from the day it was met (domain D.3, own proposal). */
@ApplicationScoped
class RenewDeadline {

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineLog log;

    @Inject
    ArmDeadline arm;

    /** Where none runs, or the running one is counted from a later day already, nothing happens. */
    void on(LocalDate day, Duty duty) {
        Optional<Deadline> running = deadlines.running(duty).filter(found -> !day.isBefore(found.anchoredOn()));
        if (running.isEmpty()) {
            return;
        }
        log.meet(running.get(), day);
        arm.from(day, duty);
        if (deadlines.running(duty).isEmpty()) {
            log.tellEnded(duty);
        }
    }
}
