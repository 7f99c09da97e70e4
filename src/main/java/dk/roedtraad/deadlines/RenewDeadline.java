package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Stage;
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

    /**
     * Where none runs, the running one is counted from a later day already, or asks for a meeting that this was not,
     * nothing happens. One that was waived was waived for once: the next act of its kind lets it begin again.
     *
     * @param inPerson whether it was done in person, or could not be
     */
    void on(LocalDate day, Duty duty, boolean inPerson) {
        Optional<Deadline> running = deadlines.running(duty);
        if (running.or(() -> waived(duty)).filter(last -> isKeptBy(day, inPerson, last)).isEmpty()) {
            return;
        }
        if (running.isEmpty()) {
            arm.from(day, duty);
            return;
        }
        log.meet(running.get(), day);
        arm.from(day, duty);
        if (deadlines.running(duty).isEmpty()) {
            log.tellEnded(duty);
        }
    }

    private Optional<Deadline> waived(Duty duty) {
        return deadlines.lastEnded(duty).filter(last -> last.ending() == Ending.WAIVED);
    }

    private static boolean isKeptBy(LocalDate day, boolean inPerson, Deadline last) {
        Stage stage = last.terms().stage();
        return !day.isBefore(last.span().anchor()) && (inPerson || stage == null || !stage.inPerson());
    }
}
