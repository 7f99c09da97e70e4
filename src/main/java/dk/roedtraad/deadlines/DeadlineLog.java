package dk.roedtraad.deadlines;

import dk.roedtraad.notices.SettleNotices;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Writes down what the current person made happen to a deadline, and tells the others. */
@ApplicationScoped
class DeadlineLog {

    @Inject
    Deadlines deadlines;

    @Inject
    SettleNotices notices;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    @Inject
    Event<DeadlineArmed> armed;

    @Inject
    Event<DeadlineMoved> moved;

    @Inject
    Event<DeadlineEnded> ended;

    /** A new deadline runs, or stands still at once. */
    void arm(Deadline deadline, Pauses pauses, String reason) {
        arm(deadline, pauses, reason, List.of());
    }

    /** A deadline runs in the place of one that is taken back; by what that was extended, it is extended too. */
    void armInstead(Deadline former, Deadline deadline, Pauses pauses, String reason) {
        arm(deadline, pauses, reason, former.extendedDays() == 0 ? List.of() : deadlines.log(former.id()).stream()
            .map(DeadlineEvent::extension).flatMap(Optional::stream).toList());
    }

    private void arm(Deadline deadline, Pauses pauses, String reason, List<Extension> extensions) {
        deadlines.add(deadline, pauses);
        record(deadline, Change.armed(deadline, reason), pauses);
        LocalDate due = deadline.plannedDueOn();
        for (int n = 0; n < extensions.size(); n++) {
            boolean last = n == extensions.size() - 1 && pauses.inOrder().isEmpty();
            LocalDate later = last ? deadline.dueOn() : due.plusDays(extensions.get(n).days());
            record(deadline, extensions.get(n).change(due, later), pauses);
            due = later;
        }
        if (!due.equals(deadline.dueOn())) {
            record(deadline, new Change(EventKind.SUSPENDED, deadline.span().begins(), due, deadline.dueOn(),
                "case-suspended"), pauses);
        }
        Duty duty = deadline.duty();
        armed.fire(new DeadlineArmed(duty.caseId(), duty.subjectId(), duty.rule(), deadline.dueOn()));
    }

    /** A deadline was met on a day. */
    void meet(Deadline deadline, LocalDate on) {
        deadline.meet(on, clock.now());
        record(deadline, Change.of(EventKind.MET, on, deadline, null));
    }

    /** A deadline stopped running though it was not met. */
    void end(Deadline deadline, Ending how, LocalDate on, String reason) {
        deadline.end(how, clock.now());
        record(deadline, Change.of(how.kind(), on, deadline, reason));
    }

    /** A deadline is waived: nothing is owed any more, and that is no breach. */
    void waive(Deadline deadline, LocalDate on, Why why) {
        deadline.waive(on, clock.now());
        record(deadline, Change.granted(EventKind.WAIVED, on, deadline, why));
        tellEnded(deadline.duty());
    }

    /** Nothing is owed of the duty any more. */
    void tellEnded(Duty duty) {
        ended.fire(new DeadlineEnded(duty.caseId(), duty.subjectId(), duty.rule()));
    }

    /** A deadline stands still on other days than before, or has another due day; it may also stay where it was. */
    void move(Deadline deadline, Change what, Pauses pauses) {
        record(deadline, what, pauses);
        if (!Objects.equals(what.oldDueOn(), what.newDueOn())) {
            tellMoved(deadline);
        }
    }

    /** A deadline falls due on the day that it now has. */
    void tellMoved(Deadline deadline) {
        Duty duty = deadline.duty();
        moved.fire(new DeadlineMoved(duty.caseId(), duty.subjectId(), duty.rule(), deadline.dueOn()));
    }

    /** Something happened to it that leaves its days as they are. */
    void record(Deadline deadline, Change what) {
        record(deadline, what, deadlines.pauses(List.of(deadline)).getOrDefault(deadline.id(), Pauses.NONE));
    }

    private void record(Deadline deadline, Change what, Pauses pauses) {
        DeadlineEvent entry = new DeadlineEvent(deadline, what, pauses, person.identity(), clock.now());
        deadlines.append(entry);
        if (what.tellsOfBreach(deadline, clock.today())) {
            deadline.rungs().breached(what.newDueOn(), entry.number());
        }
        if (deadline.rungs().anyTold()) {
            settle(deadline, what);
        }
    }

    private void settle(Deadline deadline, Change what) {
        if (!deadline.runs()) {
            notices.ended(deadline.id(), clock.today());
        } else if (!Objects.equals(what.oldDueOn(), what.newDueOn())) {
            notices.moved(deadline.id(), clock.today());
        }
    }
}
