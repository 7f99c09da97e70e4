package dk.roedtraad.demo;

import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Whose turn it is to prepare the demo, where several nodes share a database. A turn has to be kept up: that of a node
 * which ended in the middle ends by itself.
 */
@ApplicationScoped
class DemoTurn {

    private static final Logger LOG = Logger.getLogger(DemoTurn.class.getName());

    private static final Duration LASTS = Duration.ofSeconds(30);

    private static final Duration GLANCE = Duration.ofMillis(500);

    private static final String KEEP = "update demo_turn set node = ?, kept_until = ?"
        + " where node is null or node = ? or kept_until < ?";

    private static final String GIVE = "update demo_turn set node = null where node = ?";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    CaseClock clock;

    private final String me = UUID.randomUUID().toString();

    /** Takes the turn when no other node has it any more. */
    void await() {
        if (!keep()) {
            LOG.log(Level.INFO, "another node prepares the demo, or did so until a moment ago; waiting for it");
            while (!keep()) {
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        }
    }

    /**
     * Takes the turn, or has it for a while longer; while a past is made up, real time goes on.
     *
     * @return whether this node has it now
     */
    boolean keep() {
        OffsetDateTime now = clock.now().minus(clock.offset()).atOffset(ZoneOffset.UTC);
        return change(KEEP, me, now.plus(LASTS), me, now) == 1;
    }

    void give() {
        change(GIVE, me);
    }

    private int change(String statement, Object... values) {
        try (Connection connection = database.getConnection();
             PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("whose turn it is cannot be asked", unreachable);
        }
    }
}
