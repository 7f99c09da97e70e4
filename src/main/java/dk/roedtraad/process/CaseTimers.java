package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Holds a case's timers still while an act runs: the engine's threads take a timer up in a transaction of their own,
 * and an act that ends it at that moment would otherwise lose against them.
 */
@ApplicationScoped
class CaseTimers {

    private static final String TIMERS = "select j.ID_ from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ in"
        + " (select e.ID_ from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = ?) order by j.ID_ for update";

    private static final String SET = "update ACT_RU_JOB set DUEDATE_ = ?, REV_ = REV_ + 1"
        + " where PROCESS_INSTANCE_ID_ in (select e.ID_ from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = ?)"
        + " and JOB_DEF_ID_ in (select d.ID_ from ACT_RU_JOBDEF d where d.ACT_ID_ = ?)";

    private static final String OF_ONE_MATCH = " and exists (select 1 from ACT_RU_VARIABLE v where v.EXECUTION_ID_"
        + " = ACT_RU_JOB.PROCESS_INSTANCE_ID_ and v.NAME_ = '" + Variables.MATCH + "' and v.TEXT_ = ?)";

    private static final String NOT_GOING_OFF = " and (LOCK_OWNER_ is null or LOCK_EXP_TIME_ <= ?)";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** What is held in a transaction. */
    private record HeldCase(UUID caseId) {
    }

    /** Waits until no thread is taking up a timer of the case, and lets none do so until the transaction ends. */
    void hold(UUID caseId) {
        try (Connection connection = database.getConnection();
             PreparedStatement timers = connection.prepareStatement(TIMERS)) {
            timers.setString(1, caseId.toString());
            timers.executeQuery().close();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the case's timers cannot be held", unreachable);
        }
        transaction.putResource(new HeldCase(caseId), true);
    }

    /**
     * Sets the timers that stand for a deadline, in one statement; all of the case are held.
     *
     * @param subjectId the match that the deadline is about, or null for the case itself
     * @return how many there are
     */
    int set(UUID caseId, UUID subjectId, String rule, Date at) {
        return set(caseId, subjectId, SET, List.of(new Timestamp(at.getTime()), caseId.toString(), rule));
    }

    /** Sets them as {@link #set(UUID, UUID, String, Date)}, other than those that are going off at this moment. */
    void setUnlessGoingOff(UUID caseId, UUID subjectId, String rule, Date at) {
        set(caseId, subjectId, SET + NOT_GOING_OFF, List.of(new Timestamp(at.getTime()), caseId.toString(), rule,
            new Timestamp(ClockUtil.getCurrentTime().getTime())));
    }

    private int set(UUID caseId, UUID subjectId, String statement, List<Object> given) {
        if (transaction.getResource(new HeldCase(caseId)) == null) {
            hold(caseId);
        }
        try (Connection connection = database.getConnection();
             PreparedStatement update = connection.prepareStatement(
                 subjectId == null ? statement : statement + OF_ONE_MATCH)) {
            int at = 1;
            for (Object each : given) {
                update.setObject(at++, each);
            }
            if (subjectId != null) {
                update.setString(at, subjectId.toString());
            }
            return update.executeUpdate();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the case's timers cannot be set", unreachable);
        }
    }
}
