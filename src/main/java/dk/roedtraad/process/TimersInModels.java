package dk.roedtraad.process;

import dk.roedtraad.deadlines.DeadlineTimer;
import dk.roedtraad.deadlines.TimersOfDeadlines;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells the ledger which timers of the models stand for deadlines: those that bear a rule's name. */
@ApplicationScoped
class TimersInModels implements TimersOfDeadlines {

    private static final String TIMERS = "select e.BUSINESS_KEY_, d.ACT_ID_, j.DUEDATE_,"
        + " (select v.TEXT_ from ACT_RU_VARIABLE v where v.EXECUTION_ID_ = e.ID_ and v.NAME_ = '" + Variables.MATCH
        + "') from ACT_RU_EXECUTION e join ACT_RU_JOB j on j.PROCESS_INSTANCE_ID_ = e.ID_"
        + " join ACT_RU_JOBDEF d on d.ID_ = j.JOB_DEF_ID_"
        + " where d.ACT_ID_ like 'F-%' and e.BUSINESS_KEY_ in (?)";

    /** The rules of which each match of a case has a deadline of its own. */
    private static final List<String> OF_A_MATCH = List.of("F-VKFU");

    private static final Instant OUT_OF_THE_WAY = Instant.parse("9999-01-01T00:00:00Z");

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Override
    public List<DeadlineTimer> of(Collection<UUID> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        String query = TIMERS.replace("(?)", "(" + String.join(", ", Collections.nCopies(cases.size(), "?")) + ")");
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement(query)) {
            int at = 1;
            for (UUID caseId : cases) {
                select.setString(at++, caseId.toString());
            }
            return read(select);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the models' timers cannot be read", unreadable);
        }
    }

    private static List<DeadlineTimer> read(PreparedStatement select) throws SQLException {
        List<DeadlineTimer> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(timer(row));
            }
        }
        return found;
    }

    private static DeadlineTimer timer(ResultSet row) throws SQLException {
        String rule = row.getString(2);
        String match = row.getString(4);
        Timestamp due = row.getTimestamp(3);
        Instant goesOffAt = due == null || due.toInstant().isAfter(OUT_OF_THE_WAY) ? null : due.toInstant();
        return new DeadlineTimer(UUID.fromString(row.getString(1)),
            OF_A_MATCH.contains(rule) && match != null ? UUID.fromString(match) : null, rule, goesOffAt);
    }
}
