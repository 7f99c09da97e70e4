package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseProgress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Lets a duty's deadline run, by the rule as it is today. */
@ApplicationScoped
class ArmDeadline {

    @Inject
    Deadlines deadlines;

    @Inject
    Rulebook rulebook;

    @Inject
    CaseProgress progress;

    @Inject
    DeadlineLog log;

    /**
     * Counts from an anchor. A deadline of the duty that already runs from that day or a later one stays; one that
     * runs from an earlier day gives way. A profile without the rule has no such deadline.
     */
    void from(LocalDate anchor, Duty duty) {
        Optional<Deadline> running = deadlines.running(duty);
        if (running.isPresent() && !running.get().anchoredOn().isBefore(anchor)) {
            return;
        }
        CaseFacts file = progress.facts(duty.caseId());
        rulebook.schedule(file.profile(), duty.rule(), anchor).ifPresent(schedule -> {
            running.ifPresent(old -> log.end(old, Ending.SUPERSEDED, anchor, "anchor-moved"));
            log.arm(new Deadline(duty, file.team(), schedule), null);
        });
    }
}
