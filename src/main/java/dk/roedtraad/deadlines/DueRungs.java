package dk.roedtraad.deadlines;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What is to be told of the deadlines of all municipalities, by day, then rung. It reads one index and ids only; what
 * is done with a deadline is then done as its municipality.
 */
@ApplicationScoped
class DueRungs {

    private static final String AFTER = "select next_rung_on, next_rung, id, municipality, case_id from deadline"
        + " where next_rung_on <= ? and next_rung_on >= ? and (next_rung_on > ? or next_rung > ?"
        + " or next_rung = ? and id > ?) order by next_rung_on, next_rung, id fetch first ? rows only";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    /**
     * Where in the order one stands.
     *
     * @param on the day
     * @param rung the rung's number
     * @param id the deadline
     */
    record Place(LocalDate on, int rung, UUID id) {

        static final Place FIRST = new Place(LocalDate.of(1, 1, 1), 0, new UUID(0, 0));

        boolean isSameTurnAs(Place other) {
            return on.equals(other.on) && rung == other.rung;
        }
    }

    /**
     * Something to be told.
     *
     * @param place where in the order it stands
     * @param municipality whose case it is
     * @param caseId the case
     */
    record Due(Place place, String municipality, UUID caseId) {
    }

    /** @return what is to be told by the day, so many at most, in order, after a place */
    List<Due> by(LocalDate day, Place after, int most) {
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement(AFTER)) {
            select.setObject(1, day);
            select.setObject(2, after.on());
            select.setObject(3, after.on());
            select.setInt(4, after.rung());
            select.setInt(5, after.rung());
            select.setObject(6, after.id());
            select.setInt(7, most);
            return read(select);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("what is to be told cannot be read", unreadable);
        }
    }

    private static List<Due> read(PreparedStatement select) throws SQLException {
        List<Due> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Place place = new Place(row.getObject(1, LocalDate.class), row.getInt(2),
                    row.getObject(3, UUID.class));
                found.add(new Due(place, row.getString(4), row.getObject(5, UUID.class)));
            }
        }
        return found;
    }
}
