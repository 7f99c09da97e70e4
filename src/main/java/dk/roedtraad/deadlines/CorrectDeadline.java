package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Sets a deadline right when a step was registered on a wrong day; a breach that was written down stays. */
@ApplicationScoped
class CorrectDeadline {

    private static final String CORRECTED = "registration-corrected";

    @Inject
    Deadlines deadlines;

    @Inject
    ArmDeadline arm;

    @Inject
    ReopenDeadline reopen;

    @Inject
    DeadlineLog log;

    /** What was owed was done on another day than was said; where it was not met on that day, nothing happens. */
    void met(Duty duty, LocalDate said, LocalDate right) {
        deadlines.lastMet(duty).filter(met -> met.metOn().equals(said)).ifPresent(met -> {
            met.metRightlyOn(right);
            log.record(met, Change.of(EventKind.CORRECTED, right, met, CORRECTED));
        });
    }

    /** It counts from another day than was said; where none runs that counts from that day, nothing happens. */
    void anchor(Duty duty, LocalDate said, LocalDate right) {
        deadlines.running(duty).filter(running -> running.span().anchor().equals(said)).ifPresent(wrong -> {
            log.end(wrong, Ending.SUPERSEDED, right, CORRECTED);
            arm.instead(wrong, Span.from(right), CORRECTED);
            if (deadlines.running(duty).isEmpty()) {
                log.tellEnded(duty);
            }
        });
    }

    /** What met one deadline on that day and let the next one run was not done: the one before runs on. */
    void takeBack(Duty duty, LocalDate said) {
        if (deadlines.lastMet(duty).filter(met -> met.metOn().equals(said)).isEmpty()) {
            return;
        }
        deadlines.running(duty).filter(running -> running.span().anchor().equals(said)).ifPresent(wrong -> {
            log.end(wrong, Ending.SUPERSEDED, said, CORRECTED);
            reopen.on(said, duty, CORRECTED);
        });
    }
}
