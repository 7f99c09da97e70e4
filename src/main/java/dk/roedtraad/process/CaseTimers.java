package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
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

    private static final String TIMERS = "select j.ID_, (select d.ACT_ID_ from ACT_RU_JOBDEF d"
        + " where d.ID_ = j.JOB_DEF_ID_), j.LOCK_OWNER_, j.LOCK_EXP_TIME_,"
        + " (select v.TEXT_ from ACT_RU_VARIABLE v where v.EXECUTION_ID_ = j.PROCESS_INSTANCE_ID_ and v.NAME_ = '"
        + Variables.MATCH + "') from ACT_RU_JOB j"
        + " where j.PROCESS_INSTANCE_ID_ in (select e.ID_ from ACT_RU_EXECUTION e where e.BUSINESS_KEY_ = ?)"
        + " order by j.ID_ for update";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    /**
     * A timer that is held.
     *
     * @param id the engine's id of it
     * @param activity the timer event's id in its model
     * @param match the match that its model is about, or null
     * @param goingOff whether it had been taken up already, and is going off at this moment
     */
    record Held(String id, String activity, String match, boolean goingOff) {

        static Held of(ResultSet row) throws SQLException {
            Timestamp until = row.getTimestamp(4);
            boolean taken = row.getString(3) != null && until != null && until.after(ClockUtil.getCurrentTime());
            return new Held(row.getString(1), row.getString(2), row.getString(5), taken);
        }

        /** Whether it stands for a deadline, which may be about one match among the case's. */
        boolean standsFor(String rule, UUID subjectId) {
            return rule.equals(activity) && (subjectId == null || subjectId.toString().equals(match));
        }
    }

    /**
     * Waits until no thread is taking up a timer of the case, and lets none do so until the transaction ends.
     *
     * @return all its timers; none while no process runs for it
     */
    List<Held> hold(UUID caseId) {
        List<Held> held = new ArrayList<>();
        try (Connection connection = database.getConnection();
             PreparedStatement timers = connection.prepareStatement(TIMERS)) {
            timers.setString(1, caseId.toString());
            try (ResultSet rows = timers.executeQuery()) {
                while (rows.next()) {
                    held.add(Held.of(rows));
                }
            }
            return held;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the case's timers cannot be held", unreachable);
        }
    }
}
