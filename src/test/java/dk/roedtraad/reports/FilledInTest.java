package dk.roedtraad.reports;

import static dk.roedtraad.reports.ReportTables.HERE;
import static dk.roedtraad.reports.ReportTables.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What changes of the schema make of rows that were there before. */
class FilledInTest {

    private static final ReportTables TABLES = new ReportTables(HERE);

    private static final LocalDate DUE = TODAY.minusDays(20);

    private UUID caseId;

    @AfterAll
    static void close() {
        TABLES.close();
    }

    @BeforeEach
    void oneCase() {
        TABLES.empty();
        caseId = TABLES.caseOf(HERE, "nord", "kasper");
    }

    @Test
    void theBreachThatALogToldOfLastIsNoted() {
        UUID told = running();
        event(told, 2, "BREACHED", TODAY.minusDays(19), null);
        UUID repaired = running();
        event(repaired, 2, "BREACHED", TODAY.minusDays(19), null);
        event(repaired, 3, "CORRECTED", TODAY, "self-check");
        UUID repairedOnly = running();
        event(repairedOnly, 2, "CORRECTED", TODAY, "self-check");
        UUID metLate = running();
        event(metLate, 2, "MET", TODAY.minusDays(3), null);
        UUID setRight = running();
        event(setRight, 2, "MET", DUE, null);
        event(setRight, 3, "CORRECTED", DUE.plusDays(1), "registration-corrected");
        UUID inTime = running();
        event(inTime, 2, "MET", DUE, null);
        TABLES.fillIn("V29__noted_breaches.sql");
        assertThat(noted(told)).isEqualTo("2 " + DUE);
        assertThat(noted(repaired)).isEqualTo("2 " + DUE);
        assertThat(noted(repairedOnly)).isEqualTo("null null");
        assertThat(noted(metLate)).isEqualTo("2 " + DUE);
        assertThat(noted(setRight)).isEqualTo("3 " + DUE);
        assertThat(noted(inTime)).isEqualTo("null null");
    }

    @Test
    void aCaseHasStoodAsItDoesSinceItsLastEntry() {
        TABLES.entry(caseId, 1, TODAY.minusMonths(6));
        TABLES.entry(caseId, 2, TODAY.minusDays(30));
        TABLES.fillIn("V32__case_standings.sql");
        assertThat(one("select phase, cast(registered_at as date) from case_standing"
            + " where municipality = :municipality and case_id = :id", caseId)).isEqualTo("PREPARATION "
                + TODAY.minusDays(30));
    }

    private UUID running() {
        UUID id = TABLES.deadline(HERE, caseId, Map.of("due_on", DUE));
        event(id, 1, "ARMED", DUE.minusDays(30), null);
        return id;
    }

    private static void event(UUID id, int number, String kind, LocalDate occurred, String reason) {
        Map<String, Object> facts = new HashMap<>(Map.of("kind", kind, "occurred_on", occurred, "new_due_on", DUE));
        facts.put("reason", reason);
        TABLES.event(id, number, TODAY, facts);
    }

    private static String noted(UUID deadline) {
        return one("select breach_entry_no, breach_due_on from deadline where municipality = :municipality"
            + " and id = :id", deadline);
    }

    private static String one(String question, UUID id) {
        return TABLES.sql().one(Query.of(question).with("id", id), FilledInTest::both);
    }

    private static String both(ResultSet row) throws SQLException {
        return row.getString(1) + " " + row.getString(2);
    }
}
