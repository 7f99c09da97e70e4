package dk.roedtraad.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.roedtraad.testing.PlainTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportSqlTest {

    private final PlainTables tables = new PlainTables();

    private final ReportSql sql = ReportTables.sql(tables, "0615");

    private static Query teams() {
        return Query.of("select team_id, name from team where municipality = :municipality");
    }

    @BeforeEach
    void twoMunicipalitiesHaveTeams() throws SQLException {
        team("0615", "syd");
        team("0615", "nord");
        team("0740", "silkeborg");
    }

    @AfterEach
    void close() {
        tables.close();
    }

    private void team(String municipality, String id) throws SQLException {
        try (Connection connection = tables.database().getConnection()) {
            connection.createStatement().execute("insert into team (id, municipality, team_id, name) values ('"
                + UUID.randomUUID() + "', '" + municipality + "', '" + id + "', '" + id + "')");
        }
    }

    @Test
    void onlyTheOwnMunicipalityIsRead() {
        assertThat(sql.list(teams().then(" order by team_id"), row -> row.getString(1))).containsExactly("nord", "syd");
        assertThat(sql.list(teams().and("team_id in (:ids)", "ids", List.of("silkeborg", "syd")),
            row -> row.getString(1))).containsExactly("syd");
        String theirs = ReportTables.sql(tables, "0740").one(teams(), row -> row.getString(2));
        assertThat(theirs).isEqualTo("silkeborg");
    }

    @Test
    void nobodyElseCanBeNamed() {
        assertThat(sql.list(teams().with("municipality", "0740"), row -> row.getString(1)))
            .containsExactlyInAnyOrder("nord", "syd");
    }

    @Test
    void aStatementThatBindsNoMunicipalityIsRefused() {
        assertThatThrownBy(() -> sql.list(Query.of("select team_id from team"), row -> row.getString(1)))
            .isInstanceOf(IllegalStateException.class).hasMessageContaining("municipality");
        assertThatThrownBy(() -> sql.stream(Query.of("select team_id from team"), row -> List.of(row.getString(1))))
            .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsAreStreamedWhenTheActIsOver() {
        List<List<?>> read = new ArrayList<>();
        sql.stream(teams().then(" order by team_id"), row -> List.of(row.getString(1), row.getString(2)))
            .each(read::add);
        assertThat(read).isEqualTo(List.of(List.of("nord", "nord"), List.of("syd", "syd")));
    }

    @Test
    void aStreamThatFailsLetsTheNextOneIn() {
        for (int attempt = 0; attempt < 4; attempt++) {
            assertThatThrownBy(() -> sql.stream(teams(), row -> List.of(row.getString("nothing"))).each(row -> { }))
                .isInstanceOf(IllegalStateException.class);
        }
    }
}
