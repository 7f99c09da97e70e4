package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.security.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * Writes down that a deadline was breached, after whatever was to be told of it before. The breach itself is there
 * without it, since it follows from the dates; the log's entry says that it was noticed, and people are told.
 */
@ApplicationScoped
@Act
public class RecordBreach {

    @Inject
    CaseProgress cases;

    @Inject
    Deadlines deadlines;

    @Inject
    RingRung ring;

    /** As {@link #perform(UUID, UUID, String)}, of the case's own deadline. */
    boolean perform(UUID caseId, String rule) {
        return perform(caseId, null, rule);
    }

    /**
     * Looks whether the due day of the deadline by the rule has passed, be it that it stands still by now.
     *
     * @param subjectId what within the case may be concerned: a deadline of its own goes before the case's
     * @return whether a breach was written down; false when none runs, its day has not passed, or its breach of this
     *     due day was written down before
     */
    public boolean perform(UUID caseId, UUID subjectId, String rule) {
        cases.lock(caseId);
        return deadlines.running(new Duty(caseId, subjectId, rule))
            .or(() -> deadlines.running(Duty.of(caseId, rule))).map(this::ringAll).orElse(false);
    }

    /** Writes down the breach of one deadline whose case is locked, before something is said of it. */
    public void note(UUID deadlineId) {
        ringAll(deadlines.get(deadlineId));
    }

    private boolean ringAll(Deadline running) {
        Optional<Rung> told = ring.next(running);
        while (told.isPresent() && told.get() != Rung.BREACH) {
            told = ring.next(running);
        }
        return told.isPresent();
    }
}
