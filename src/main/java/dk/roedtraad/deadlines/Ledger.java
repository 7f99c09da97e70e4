package dk.roedtraad.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What others may ask of the running deadlines; asked within an act. */
@ApplicationScoped
public class Ledger {

    @Inject
    Deadlines deadlines;

    /**
     * @param subjectId what within the case it is about, or null for the case itself
     * @return the last day on which the running deadline is kept, or empty when none runs or it is suspended
     */
    public Optional<LocalDate> due(UUID caseId, UUID subjectId, String rule) {
        return deadlines.running(new Duty(caseId, subjectId, rule)).map(Deadline::dueOn);
    }

    /**
     * @param subjectId what within the case it is about, or null for the case itself
     * @return whether such a deadline runs, be it suspended
     */
    public boolean runs(UUID caseId, UUID subjectId, String rule) {
        return deadlines.running(new Duty(caseId, subjectId, rule)).isPresent();
    }
}
