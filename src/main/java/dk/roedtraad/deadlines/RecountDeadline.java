package dk.roedtraad.deadlines;

import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Counts a running deadline anew from its rule, its anchor, and its case's suspensions. */
@ApplicationScoped
class RecountDeadline {

    @Inject
    Deadlines deadlines;

    @Inject
    Standstill standstill;

    @Inject
    DeadlineLog log;

    @Inject
    CaseClock clock;

    void perform(Deadline deadline, String reason) {
        LocalDate before = deadline.dueOn();
        Schedule schedule = standstill.scheduleOf(deadline);
        Course ought = standstill.of(deadline.duty().caseId(), schedule);
        deadlines.pause(deadline, ought.pauses());
        deadline.runAs(schedule, ought);
        log.move(deadline, new Change(EventKind.CORRECTED, clock.today(), before, deadline.dueOn(), reason),
            ought.pauses());
    }

    /** Says again when it falls due, to those who keep a timer of it. */
    void tell(Deadline deadline) {
        log.tellMoved(deadline);
    }
}
