package dk.roedtraad.deadlines;

import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What others may ask of the running deadlines; asked within an act. */
@ApplicationScoped
public class Ledger {

    @Inject
    Deadlines deadlines;

    @Inject
    CaseClock clock;

    /**
     * @param subjectId what within the case it is about, or null for the case itself
     * @return the last day on which the running deadline is kept, or empty when none runs or it is suspended
     */
    public Optional<LocalDate> due(UUID caseId, UUID subjectId, String rule) {
        return deadlines.running(new Duty(caseId, subjectId, rule)).map(Deadline::dueOn);
    }

    /**
     * @param subjectId what within the case may be concerned besides the case itself, or null
     * @return the earliest last day among the running deadlines of these rules, be they the case's or the subject's;
     *     empty when none has one
     */
    public Optional<LocalDate> due(UUID caseId, UUID subjectId, Set<String> rules) {
        return deadlines.running(caseId).stream().filter(running -> running.dueOn() != null)
            .filter(running -> rules.contains(running.duty().rule())
                && (running.duty().subjectId() == null || running.duty().subjectId().equals(subjectId)))
            .map(Deadline::dueOn).findFirst();
    }

    /**
     * @param subjectId what within the case it is about, or null for the case itself
     * @return whether such a deadline runs and its last day has passed
     */
    public boolean isOverdue(UUID caseId, UUID subjectId, String rule) {
        return deadlines.running(new Duty(caseId, subjectId, rule))
            .filter(running -> Rung.BREACH.hasCome(running, clock.today())).isPresent();
    }

    /**
     * @param subjectId what within the case it is about, or null for the case itself
     * @return whether such a deadline runs, be it suspended
     */
    public boolean runs(UUID caseId, UUID subjectId, String rule) {
        return deadlines.running(new Duty(caseId, subjectId, rule)).isPresent();
    }

    /**
     * @param subjectId what within the case it is about, or null for the case itself
     * @return whether the last deadline of that rule was waived, so that nothing is owed for now
     */
    public boolean isWaived(UUID caseId, UUID subjectId, String rule) {
        return deadlines.lastEnded(new Duty(caseId, subjectId, rule)).filter(last -> last.ending() == Ending.WAIVED)
            .isPresent();
    }
}
