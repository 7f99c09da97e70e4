package dk.roedtraad.process;

import dk.roedtraad.deadlines.DeadlineArmed;
import dk.roedtraad.deadlines.DeadlineEnded;
import dk.roedtraad.deadlines.Ledger;
import dk.roedtraad.tasks.ObserverOrder;
import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

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
    RuntimeService running;

    @Inject
    ManagementService management;

    @Inject
    CaseTimers held;

    /**
     * Asked by the models when a guarded activity begins.
     *
     * @return the instant at which the deadline is breached
     * @throws IllegalStateException when no such deadline runs: no case goes on without its deadline
     */
    public Date breachAt(DelegateExecution execution, String rule) {
        UUID caseId = UUID.fromString((String) execution.getVariable(Variables.CASE));
        return ledger.due(caseId, null, rule).map(this::breach)
            .orElseThrow(() -> new IllegalStateException("no running deadline " + rule + " in case " + caseId));
    }

    /**
     * Asked by the models for a deadline that may begin later than the activity it guards, or not at all.
     *
     * @return the instant at which the deadline is breached; the end of time while none runs
     */
    public Date breachOnceArmed(DelegateExecution execution, String rule) {
        UUID caseId = UUID.fromString((String) execution.getVariable(Variables.CASE));
        return ledger.due(caseId, null, rule).map(this::breach).orElse(END_OF_TIME);
    }

    /** A timer that is going off at this moment is left alone: it will find that its deadline has ended. */
    void on(@Observes @Priority(ObserverOrder.PROCESS) DeadlineEnded ended) {
        timers(ended.caseId(), ended.rule()).stream().filter(timer -> !isGoingOff(timer))
            .forEach(timer -> management.setJobDuedate(timer.getId(), END_OF_TIME));
    }

    void on(@Observes @Priority(ObserverOrder.PROCESS) DeadlineArmed armed) {
        timers(armed.caseId(), armed.rule())
            .forEach(timer -> management.setJobDuedate(timer.getId(), breach(armed.due())));
    }

    private List<Job> timers(UUID caseId, String rule) {
        held.hold(caseId);
        return running.createProcessInstanceQuery().processInstanceBusinessKey(caseId.toString()).list().stream()
            .map(ProcessInstance::getId)
            .map(instance -> management.createJobQuery().processInstanceId(instance).activityId(rule).list())
            .flatMap(List::stream)
            .toList();
    }

    private static boolean isGoingOff(Job timer) {
        JobEntity taken = (JobEntity) timer;
        return taken.getLockOwner() != null && taken.getLockExpirationTime().after(ClockUtil.getCurrentTime());
    }

    private Date breach(LocalDate due) {
        return Date.from(clock.endOf(due));
    }
}
