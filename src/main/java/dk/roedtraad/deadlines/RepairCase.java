package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseFacts;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Mends the deadlines of one case, which is locked and looked at again before anything is changed; and then the timers,
 * by what the deadlines are now.
 */
@ApplicationScoped
class RepairCase {

    @Inject
    CaseProgress progress;

    @Inject
    SelfCheck check;

    @Inject
    TimerCheck timers;

    @Inject
    MendDeadline mend;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    RepairDeadlines.RepairedCase perform(UUID caseId, String reason) {
        progress.lock(caseId);
        CaseFacts file = progress.facts(caseId);
        List<Finding> wrong = look(file);
        check.of(List.of(file)).forEach(finding -> mend.perform(file, finding));
        timers.of(List.of(file)).forEach(finding -> mend.perform(file, finding));
        List<Finding> left = look(file);
        List<Finding> mended = new ArrayList<>(wrong);
        mended.removeAll(left);
        if (!mended.isEmpty()) {
            history.record(caseId, Happening.of("repairDeadlines", clock.today(), reason));
        }
        return new RepairDeadlines.RepairedCase(caseId, mended, left, null);
    }

    private List<Finding> look(CaseFacts file) {
        List<Finding> found = new ArrayList<>(check.of(List.of(file)));
        found.addAll(timers.of(List.of(file)));
        return found;
    }
}
