package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Ends a duty's running deadline; where none runs, nothing happens. */
@ApplicationScoped
class EndDeadline {

    @Inject
    Deadlines deadlines;

    @Inject
    DeadlineLog log;

    /** What was owed was done on that day, in time or not. */
    void meet(Duty duty, LocalDate on) {
        deadlines.running(duty).ifPresent(running -> {
            log.meet(running, on);
            log.tellEnded(duty);
        });
    }

    /** What was owed was done on that day; one that lies before the anchor does not count. */
    void meetSinceAnchor(Duty duty, LocalDate on) {
        if (deadlines.running(duty).filter(running -> !on.isBefore(running.span().anchor())).isPresent()) {
            meet(duty, on);
        }
    }

    /** Nothing is owed any more. */
    void cancel(Duty duty, LocalDate on, String reason) {
        deadlines.running(duty).ifPresent(running -> cancel(running, on, reason));
    }

    /** Nothing is owed by these rules any more. */
    void cancel(UUID caseId, Set<String> rules, LocalDate on, String reason) {
        deadlines.running(caseId).stream().filter(running -> rules.contains(running.duty().rule()))
            .forEach(running -> cancel(running, on, reason));
    }

    /** Nothing is owed in the case any more. */
    void cancelAll(UUID caseId, LocalDate on, String reason) {
        deadlines.running(caseId).forEach(running -> cancel(running, on, reason));
    }

    /** Says again that nothing is owed, to those who keep a timer of it. */
    void tell(Duty over) {
        log.tellEnded(over);
    }

    private void cancel(Deadline running, LocalDate on, String reason) {
        log.end(running, Ending.CANCELLED, on, reason);
        log.tellEnded(running.duty());
    }
}
