package dk.roedtraad.demo;

import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps how far the demo's clock was moved, for every node, and so that a restart does not lose it. */
@ApplicationScoped
class DemoClock {

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    CaseClock clock;

    /** Moves the clock on by whole days, for this node, for every other one and for every later start. */
    @Transactional
    void forward(int days) {
        waitForOthers();
        set(ahead().orElse(clock.offset()).plusDays(days));
    }

    /** Puts the clock where an earlier run left it, or another node moved it, unless it stands there already. */
    @Transactional
    void follow() {
        ahead().ifPresent(clock::move);
    }

    private Optional<Duration> ahead() {
        return stored().filter(offset -> offset.compareTo(clock.offset()) > 0);
    }

    private void waitForOthers() {
        try (Connection connection = database.getConnection();
             PreparedStatement turn = connection.prepareStatement("select id from demo_turn for update")) {
            turn.executeQuery().close();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the demo's clock cannot be held", unreachable);
        }
    }

    /** Whether the demo's cases were made before. */
    @Transactional
    boolean isSet() {
        return stored().isPresent();
    }

    @Transactional
    void set(Duration offset) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement gone = connection.prepareStatement("delete from demo_clock")) {
                gone.executeUpdate();
            }
            try (PreparedStatement now = connection.prepareStatement("insert into demo_clock values (?)")) {
                now.setLong(1, offset.toSeconds());
                now.executeUpdate();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the demo's clock cannot be stored", unreachable);
        }
        clock.move(offset);
    }

    private Optional<Duration> stored() {
        try (Connection connection = database.getConnection();
             PreparedStatement read = connection.prepareStatement("select offset_seconds from demo_clock");
             ResultSet row = read.executeQuery()) {
            return row.next() ? Optional.of(Duration.ofSeconds(row.getLong(1))) : Optional.empty();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the demo's clock cannot be read", unreachable);
        }
    }
}
