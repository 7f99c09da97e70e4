package dk.roedtraad.organisation;

import dk.roedtraad.security.PersonDirectory;
import dk.roedtraad.security.Role;
import dk.roedtraad.time.CaseClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Tells {@code security} which roles a person was granted. It is asked before anybody is signed in, so it names the
 * municipality itself, and it reads outside any transaction, so that an act stays one commit.
 */
@ApplicationScoped
class GrantedRoles implements PersonDirectory {

    private static final String ROLES = "select roles, leaves_on from person where municipality = ? and person_id = ?";

    @Resource(lookup = "jdbc/roedtraad")
    DataSource database;

    @Inject
    Operators operators;

    @Inject
    CaseClock clock;

    @Override
    public Optional<Set<Role>> rolesOf(String municipality, String person) {
        try (Connection connection = database.getConnection();
             PreparedStatement query = connection.prepareStatement(ROLES)) {
            query.setString(1, municipality);
            query.setString(2, person);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(granted(row)) : operators.rolesOf(municipality, person);
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the person's roles cannot be read", unreadable);
        }
    }

    private Set<Role> granted(ResultSet row) throws SQLException {
        LocalDate leavesOn = row.getObject(2, LocalDate.class);
        boolean left = leavesOn != null && clock.today().isAfter(leavesOn);
        return left ? Set.of() : Person.granted(row.getString(1));
    }
}
