package dk.roedtraad.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.testing.PlainTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of the self-checks of two municipalities. */
class LastChecksTest {

    private static final Instant NIGHT = Instant.parse("2026-03-02T01:00:00Z");

    private final PlainTables tables = new PlainTables();

    private final LastChecks last = new LastChecks();

    @BeforeEach
    void bothHaveTeams() throws SQLException {
        last.rows = tables.rows();
        last.database = tables.database();
        last.person = new CurrentPerson() {
            @Override
            public String municipality() {
                return "0101";
            }
        };
        for (String municipality : List.of("0101", "0101", "0376")) {
            try (Connection connection = tables.database().getConnection(); PreparedStatement insert = connection
                .prepareStatement("insert into team (id, municipality, team_id, name) values (?, ?, ?, 'Nord')")) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, municipality);
                insert.setString(3, UUID.randomUUID().toString());
                insert.executeUpdate();
            }
        }
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private void checked(Instant at, int cases, int found) {
        tables.rows().getTransaction().begin();
        last.keep(new SelfCheckReport(at, cases, found, Map.of(), List.of()));
        tables.rows().getTransaction().commit();
        tables.rows().clear();
    }

    @Test
    void whatWasNotCheckedSinceThenIsDue() {
        assertThat(last.dueSince(NIGHT)).containsExactlyInAnyOrder("0101", "0376");
        checked(NIGHT.plusSeconds(1), 40, 3);
        assertThat(last.dueSince(NIGHT)).containsExactly("0376");
        assertThat(last.dueSince(NIGHT.plusSeconds(1))).containsExactlyInAnyOrder("0101", "0376");
    }

    @Test
    void aCheckTakesThePlaceOfTheOneBefore() {
        checked(NIGHT, 40, 3);
        checked(NIGHT.plusSeconds(60), 41, 2);
        assertThat(last.together()).hasValue(new LastChecks.Together(1, 2, NIGHT.plusSeconds(60)));
        LastCheck kept = tables.rows().createQuery("select c from LastCheck c", LastCheck.class).getSingleResult();
        assertThat(kept.checkedAt()).isEqualTo(NIGHT.plusSeconds(60));
    }

    @Test
    void beforeTheFirstCheckThereIsNothingToTell() {
        assertThat(last.together()).hasValue(new LastChecks.Together(0, 0, null));
    }
}
