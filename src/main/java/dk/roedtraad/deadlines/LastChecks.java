package dk.roedtraad.deadlines;

import dk.roedtraad.security.CurrentPerson;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What the last self-checks found, one a municipality. */
@ApplicationScoped
class LastChecks {

    private static final String DUE = "select distinct t.municipality from team t where not exists (select 1 from"
        + " self_check s where s.municipality = t.municipality and s.checked_at > ?)";

    /** There is no row of its own to wait for before the first check. */
    private static final String LOCK = "select id from team where municipality = ? order by id for update";

    private static final String ALL = "select count(*), coalesce(sum(found), 0), min(checked_at) from self_check";

    @PersistenceContext(unitName = "roedtraad")
    EntityManager rows;

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    CurrentPerson person;

    /**
     * All municipalities together.
     *
     * @param municipalities how many have been checked
     * @param found how many things were not as they ought to be
     * @param oldest when the check was made that lies longest ago, or null when there was none
     */
    record Together(long municipalities, long found, Instant oldest) {
    }

    /** Keeps what a check of the current municipality found, in the place of the one before; one node at a time. */
    void keep(SelfCheckReport report) {
        waitForOthers();
        LastCheck last = rows.createQuery("select c from LastCheck c", LastCheck.class).getResultStream().findFirst()
            .orElseGet(LastCheck::new);
        last.say(report);
        if (!rows.contains(last)) {
            rows.persist(last);
        }
    }

    private void waitForOthers() {
        try (Connection connection = database.getConnection();
             PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, person.municipality());
            lock.executeQuery().close();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the self-check cannot be kept", unreachable);
        }
    }

    /** @return the municipalities that were not checked since a moment */
    List<String> dueSince(Instant moment) {
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
            List<String> due = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    due.add(row.getString(1));
                }
            }
            return due;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the self-checks cannot be read", unreadable);
        }
    }

    /** @return all of them together, or empty while the database is away */
    Optional<Together> together() {
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement(ALL); ResultSet row = select.executeQuery()) {
            row.next();
            OffsetDateTime oldest = row.getObject(3, OffsetDateTime.class);
            return Optional.of(new Together(row.getLong(1), row.getLong(2),
                oldest == null ? null : oldest.toInstant()));
        } catch (SQLException away) {
            return Optional.empty();
        }
    }
}
