package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.SuspendedPeriod;
import dk.roedtraad.cases.SuspensionsChanged;
import dk.roedtraad.tasks.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives the running deadlines of a case the pauses that its suspensions now make. What has ended stays as it ended, and
 * a breach that was written down stays written, also when a suspension registered later moves the day.
 */
@ApplicationScoped
class PauseDeadlines {

    @Inject
    Deadlines deadlines;

    @Inject
    Standstill standstill;

    @Inject
    CaseProgress progress;

    @Inject
    DeadlineLog log;

    void on(@Observes @Priority(ObserverOrder.DEADLINES) SuspensionsChanged changed) {
        List<Deadline> running = deadlines.running(changed.caseId());
        Map<UUID, Pauses> before = deadlines.pauses(running);
        List<SuspendedPeriod> suspended = progress.suspended(changed.caseId());
        for (Deadline deadline : running) {
            Schedule schedule = standstill.scheduleOf(deadline);
            Course course = standstill.of(suspended, schedule);
            if (!course.pauses().equals(before.getOrDefault(deadline.id(), Pauses.NONE))) {
                LocalDate oldDue = deadline.dueOn();
                deadlines.pause(deadline, course.pauses());
                deadline.runAs(schedule, course);
                tell(deadline, oldDue, course.pauses(), changed);
            }
        }
    }

    private void tell(Deadline deadline, LocalDate oldDue, Pauses pauses, SuspensionsChanged why) {
        EventKind kind = why.change() == SuspensionsChanged.Change.ENDED ? EventKind.RESUMED : EventKind.SUSPENDED;
        log.move(deadline, new Change(kind, why.on(), oldDue, deadline.dueOn(), why.reason()), pauses);
    }
}
