package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Takes back that a duty ended: it runs on from the same anchor to the same day, as if it had never stopped. */
@ApplicationScoped
class ReopenDeadline {

    @Inject
    Deadlines deadlines;

    @Inject
    Standstill standstill;

    @Inject
    DeadlineLog log;

    /** Where one runs, or none was met, nothing happens. */
    void on(LocalDate day, Duty duty, String reason) {
        if (deadlines.running(duty).isPresent()) {
            return;
        }
        deadlines.lastMet(duty).ifPresent(met -> runOn(met, day, reason));
    }

    /** Takes back that a duty ended as it last did, when it ended in one of these ways. */
    void revive(LocalDate day, Duty duty, Set<Ending> ended) {
        if (deadlines.running(duty).isPresent()) {
            return;
        }
        deadlines.lastEnded(duty).filter(last -> ended.contains(last.ending()))
            .ifPresent(last -> runOn(last, day, "case-reopened"));
    }

    boolean runs(Duty duty) {
        return deadlines.running(duty).isPresent();
    }

    private void runOn(Deadline ended, LocalDate day, String reason) {
        ended.giveWay();
        log.record(ended, Change.of(EventKind.SUPERSEDED, day, ended, reason));
        Schedule schedule = standstill.scheduleOf(ended);
        Course course = standstill.of(ended.duty().caseId(), schedule);
        log.armInstead(ended, new Deadline(ended.duty(), ended.team(), schedule, course), course.pauses(), reason);
    }
}
