package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** All that {@link Clocks} may do to a clock. */
@ApplicationScoped
class ClockHands {

    @Inject
    ArmDeadline arm;

    @Inject
    EndDeadline end;

    @Inject
    RenewDeadline renew;

    @Inject
    ReopenDeadline reopen;

    @Inject
    CorrectDeadline correct;

    void start(Duty duty, Span span, String reason) {
        arm.from(span, duty, reason);
    }

    void startUnlessPassed(Duty duty, LocalDate anchor, String reason) {
        arm.fromUnlessPassed(anchor, duty, reason);
    }

    void meet(Duty duty, LocalDate on) {
        end.meet(duty, on);
    }

    void meetSinceAnchor(Duty duty, LocalDate on) {
        end.meetSinceAnchor(duty, on);
    }

    void renew(Duty duty, LocalDate on, boolean inPerson) {
        renew.on(on, duty, inPerson);
    }

    void cancel(Duty duty, LocalDate on, String reason) {
        end.cancel(duty, on, reason);
    }

    void cancel(UUID caseId, Set<String> rules, LocalDate on, String reason) {
        end.cancel(caseId, rules, on, reason);
    }

    void cancelAll(UUID caseId, LocalDate on, String reason) {
        end.cancelAll(caseId, on, reason);
    }

    void reopen(Duty duty, LocalDate on, String reason) {
        reopen.on(on, duty, reason);
    }

    void revive(Duty duty, LocalDate on, Set<Ending> ended) {
        reopen.revive(on, duty, ended);
    }

    void takeBack(Duty duty, LocalDate said) {
        correct.takeBack(duty, said);
    }

    boolean runs(Duty duty) {
        return reopen.runs(duty);
    }

    void metRightly(Duty duty, LocalDate said, LocalDate right) {
        correct.met(duty, said, right);
    }

    void anchorRightly(Duty duty, LocalDate said, LocalDate right) {
        correct.anchor(duty, said, right);
    }
}
