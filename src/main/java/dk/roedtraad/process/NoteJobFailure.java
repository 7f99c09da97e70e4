package dk.roedtraad.process;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.notices.NewNotice;
import dk.roedtraad.notices.NoticeKind;
import dk.roedtraad.notices.RaiseNotice;
import dk.roedtraad.security.Act;
import dk.roedtraad.tasks.Performer;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Notes that a job has failed, for those who run the server. When the engine gives a job up, the case's history says
 * so too, and the team's leader is told: what the case should have been told of did not happen.
 */
@ApplicationScoped
@Act
public class NoteJobFailure {

    private static final Logger LOG = Logger.getLogger(NoteJobFailure.class.getName());

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Inject
    CaseProgress cases;

    @Inject
    CaseHistory history;

    @Inject
    RaiseNotice raise;

    @Inject
    CaseClock clock;

    void note(FailedAttempt attempt) {
        if (attempt.caseId() != null) {
            cases.lock(attempt.caseId());
        }
        JobFailure first = new JobFailure(attempt);
        JobFailure known = rows.find(JobFailure.class, first.id());
        JobFailure row = known == null ? first : known;
        row.failed(attempt.fault(), clock.now());
        if (known == null) {
            rows.persist(row);
        }
        if (attempt.isLast() && attempt.caseId() != null) {
            history.record(attempt.caseId(), Happening.of("jobFailed", clock.today(), attempt.element()));
            raise.toLeader(new NewNotice(attempt.caseId(), null, null, NoticeKind.JOB_FAILED,
                "En automatisk handling i sagen mislykkedes", "An automatic step in the case failed", null,
                Performer.TEAM), clock.today());
        }
        tell(attempt);
    }

    private static void tell(FailedAttempt attempt) {
        String what = attempt.isLast() ? "job-given-up" : "job-failed";
        LOG.log(attempt.isLast() ? Level.SEVERE : Level.WARNING, () -> what + " job=" + attempt.engineJobId()
            + " case=" + attempt.caseId() + " element=" + attempt.process() + "/" + attempt.element()
            + " retriesLeft=" + attempt.retriesLeft() + " error=" + attempt.fault().error() + " at="
            + attempt.fault().place());
    }
}
