package dk.roedtraad.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Holds a case's timers still while an act runs: the engine's threads take a timer up in a transaction of their own,
 * and an act that ends it at that moment would otherwise lose against them.
 */
@ApplicationScoped
class CaseTimers {

    private static final String TIMERS = "select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ in"
        + " (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ?) order by ID_ for update";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    /** Waits until no thread is taking up a timer of the case, and lets none do so until the transaction ends. */
    void hold(UUID caseId) {
        try (Connection connection = database.getConnection();
             PreparedStatement timers = connection.prepareStatement(TIMERS)) {
            timers.setString(1, caseId.toString());
            timers.executeQuery().close();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the case's timers cannot be held", unreachable);
        }
    }
}
