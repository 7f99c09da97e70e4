package dk.roedtraad.process;

import dk.roedtraad.deadlines.DeadlineArmed;
import dk.roedtraad.deadlines.DeadlineEnded;
import dk.roedtraad.deadlines.DeadlineMoved;
import dk.roedtraad.deadlines.Ledger;
import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.tasks.Worklist;
import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Keeps the models' timers at the ledger's dates: a timer goes off when the day on which its deadline falls due has
 * ended in Copenhagen. The ledger decides; a timer is only there to trigger.
 */
@ApplicationScoped
@Named("deadlineTimers")
public class DeadlineTimers {

    /** Where a timer stands whose deadline does not run: a deadline that begins again finds it there. */
    private static final Date END_OF_TIME = Date.from(Instant.parse("9999-12-31T00:00:00Z"));

    @Inject
    Ledger ledger;

    @Inject
    CaseClock clock;

    @Inject
    ProcessEngine engine;

    @Inject
    CaseTimers timers;

    @Inject
    Worklist worklist;

    /**
     * Asked by the models when a guarded activity begins.
     *
     * @return the instant at which the deadline is breached; the end of time while it stands still until further
     *     notice, and when it was waived
     * @throws IllegalStateException when no such deadline runs: no case goes on without its deadline
     */
    public Date breachAt(DelegateExecution execution, String rule) {
        UUID caseId = Variables.caseOf(execution);
        Optional<LocalDate> due = ledger.due(caseId, null, rule);
        if (due.isEmpty() && !ledger.runs(caseId, null, rule) && !ledger.isWaived(caseId, null, rule)) {
            throw new IllegalStateException("no running deadline " + rule + " in case " + caseId);
        }
        return breach(due.orElse(null));
    }

    /**
     * Asked by the models for a deadline that may begin later than the activity it guards, or not at all.
     *
     * @return the instant at which the deadline is breached; the end of time while none runs
     */
    public Date breachOnceArmed(DelegateExecution execution, String rule) {
        return ledger.due(Variables.caseOf(execution), null, rule).map(this::breach).orElse(END_OF_TIME);
    }

    /**
     * Asked by the models for a deadline that each match of a case has of its own.
     *
     * @return the instant at which the match's deadline is breached; the end of time while none runs
     */
    public Date breachOfMatch(DelegateExecution execution, String rule) {
        UUID match = Variables.matchOf(execution);
        return match == null ? END_OF_TIME
            : ledger.due(Variables.caseOf(execution), match, rule).map(this::breach).orElse(END_OF_TIME);
    }

    /**
     * Asked by the models when a breach has been noted that somebody must answer.
     *
     * @return whether the task is to be done: not when the deadline was moved or ended at the last moment, nor when the
     *     task is still open from a breach before
     */
    public boolean asksFor(DelegateExecution execution, String rule, String task) {
        UUID caseId = Variables.caseOf(execution);
        return ledger.isOverdue(caseId, null, rule)
            && worklist.openIn(caseId).stream().noneMatch(open -> open.type().equals(task));
    }

    /**
     * Sets a timer again that has gone off although its deadline now ends later, or stands still: the engine's thread
     * had taken it up when an act moved the deadline.
     */
    void standAgainUnlessOverdue(UUID caseId, UUID match, String rule) {
        UUID subject = match != null && ledger.runs(caseId, match, rule) ? match : null;
        if (ledger.runs(caseId, subject, rule) && !ledger.isOverdue(caseId, subject, rule)) {
            TimersAgain.setUp(engine, caseId, subject, rule);
        }
    }

    /** A timer that is going off at this moment is left alone: it will find that its deadline has ended. */
    void on(@Observes @Priority(ObserverOrder.PROCESS) DeadlineEnded ended) {
        timers.setUnlessGoingOff(ended.caseId(), ended.subjectId(), ended.rule(), END_OF_TIME);
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) DeadlineArmed armed) {
        stand(armed.caseId(), armed.subjectId(), armed.rule(), armed.due());
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) DeadlineMoved moved) {
        stand(moved.caseId(), moved.subjectId(), moved.rule(), moved.due());
    }

    private void stand(UUID caseId, UUID subjectId, String rule, LocalDate due) {
        if (timers.set(caseId, subjectId, rule, breach(due)) == 0) {
            TimersAgain.setUp(engine, caseId, subjectId, rule);
        }
    }

    private Date breach(LocalDate due) {
        return due == null ? END_OF_TIME : Date.from(clock.endOf(due));
    }
}
