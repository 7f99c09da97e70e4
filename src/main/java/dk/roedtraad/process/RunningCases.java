package dk.roedtraad.process;

import dk.roedtraad.security.CurrentPerson;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The current municipality's cases that run on a version of the models. */
@ApplicationScoped
class RunningCases {

    private static final String ON = " from ACT_RU_EXECUTION where PROC_DEF_ID_ = ? and TENANT_ID_ = ?"
        + " and PARENT_ID_ is null";

    private static final String COUNT = "select count(*)" + ON;

    private static final String AFTER = "select BUSINESS_KEY_" + ON + " and BUSINESS_KEY_ > ?"
        + " order by BUSINESS_KEY_ fetch first ? rows only";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    CurrentPerson person;

    long count(ModelVersion version) {
        return ask(COUNT, List.of(version.whole(), person.municipality()), row -> row.getLong(1)).get(0);
    }

    /**
     * @param after the id after which to begin, or null to begin with the first
     * @return the next cases by their ids, so many at most
     */
    List<UUID> on(ModelVersion version, UUID after, int most) {
        return ask(AFTER, List.of(version.whole(), person.municipality(), after == null ? "" : after.toString(), most),
            row -> UUID.fromString(row.getString(1)));
    }

    private <T> List<T> ask(String query, List<Object> given, Reading<T> reading) {
        try (Connection connection = database.getConnection();
             PreparedStatement select = connection.prepareStatement(query)) {
            for (int at = 0; at < given.size(); at++) {
                select.setObject(at + 1, given.get(at));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(reading.of(row));
                }
            }
            return found;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the running cases cannot be read", unreadable);
        }
    }

    /** Reads the row at which the cursor stands. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
