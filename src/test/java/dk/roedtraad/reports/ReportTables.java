package dk.roedtraad.reports;

import dk.roedtraad.reports.breaches.CauseCode;

import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.testing.PlainTables;
import dk.roedtraad.time.CaseClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What reports read, without a server: cases and deadlines of any shape, written straight into the tables. */
public final class ReportTables implements AutoCloseable {

    public static final String HERE = "0615";

    public static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final PlainTables tables = new PlainTables();

    private final String municipality;

    public ReportTables(String municipality) {
        this.municipality = municipality;
    }

    /** Statements as somebody of a municipality has them read. */
    public static ReportSql sql(PlainTables tables, String municipality) {
        ReportSql sql = new ReportSql();
        sql.database = tables.database();
        sql.person = new CurrentPerson() {
            @Override
            public String municipality() {
                return municipality;
            }
        };
        return sql;
    }

    public static CaseClock noonOf(LocalDate day) {
        return CaseClock.on(Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), CaseClock.ZONE));
    }

    public ReportSql sql() {
        return sql(tables, municipality);
    }

    public void cause(UUID deadlineId, int version, CauseCode cause) {
        insert("breach_cause", row(municipality, UUID.randomUUID()).with("deadline_id", deadlineId)
            .with("version_no", version).with("cause", cause.name()).with("person", "kasper")
            .with("registered_at", noon(TODAY)));
    }

    public void signOff(UUID deadlineId) {
        insert("breach_sign_off", row(municipality, UUID.randomUUID()).with("deadline_id", deadlineId)
            .with("person", "lene").with("registered_at", noon(TODAY)));
    }

    /** @return a case of a team, prepared by somebody */
    public UUID caseOf(String where, String team, String caseworker) {
        UUID id = UUID.randomUUID();
        insert("case_file", row(where, id).with("external_reference", id).with("profile", "brf-2019")
            .with("team", team).with("preparing_caseworker", caseworker)
            .with("preparation_started_on", TODAY.minusMonths(6)).with("opened_at", noon(TODAY.minusMonths(6)))
            .with("programme_recommended", false).with("revision", 0L).with("history_length", 1));
        return id;
    }

    /** @return a deadline with these of its facts; it runs and breaches unless they say otherwise */
    public UUID deadline(String where, UUID caseId, Map<String, ?> facts) {
        UUID id = UUID.randomUUID();
        Row row = row(where, id).with("case_id", caseId).with("team", "nord").with("rule_key", "F-PREP")
            .with("rule_version", "deadlines:1").with("rule_terms", "{}").with("anchored_on", TODAY.minusDays(30))
            .with("counts_from", TODAY.minusDays(30)).with("planned_due_on", TODAY).with("effect", "BREACH")
            .with("log_length", 1);
        facts.forEach(row::with);
        insert("deadline", row);
        return id;
    }

    public void event(UUID deadlineId, int number, LocalDate registeredOn, Map<String, ?> facts) {
        Row row = row(municipality, UUID.randomUUID()).with("deadline_id", deadlineId).with("entry_no", number)
            .with("occurred_on", registeredOn).with("registered_at", noon(registeredOn)).with("person", "kasper");
        facts.forEach(row::with);
        insert("deadline_event", row);
    }

    public void standing(UUID caseId, int number, LocalDate registeredOn, String phase, String caseworker) {
        insert("case_standing", row(municipality, UUID.randomUUID()).with("case_id", caseId).with("entry_no", number)
            .with("phase", phase).with("caseworker", caseworker).with("registered_at", noon(registeredOn)));
    }

    /** An entry of a case's history. */
    void entry(UUID caseId, int number, LocalDate registeredOn) {
        insert("case_history", row(municipality, UUID.randomUUID()).with("case_id", caseId).with("entry_no", number)
            .with("act", "openCase").with("occurred_on", registeredOn).with("registered_at", noon(registeredOn))
            .with("person", "kasper"));
    }

    public void pause(UUID deadlineId, LocalDate from, LocalDate to) {
        insert("deadline_pause", row(municipality, UUID.randomUUID()).with("deadline_id", deadlineId)
            .with("from_on", from).with("to_on", to));
    }

    public void empty() {
        try (Connection connection = tables.database().getConnection()) {
            for (String table : List.of("case_standing", "case_history", "breach_cause", "breach_sign_off",
                "deadline_event", "deadline_pause", "deadline", "case_file")) {
                connection.createStatement().execute("delete from " + table);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Fills in once more what a change of the schema fills in, from the rows there are now. */
    void fillIn(String migration) {
        try (Connection connection = tables.database().getConnection()) {
            String change = Files.readString(Path.of("src/main/resources/db/migration", migration));
            for (String statement : change.replaceAll("(?m)^--.*$", "").split(";")) {
                if (statement.strip().startsWith("update ") || statement.strip().startsWith("insert ")) {
                    connection.createStatement().execute(statement);
                }
            }
        } catch (SQLException | IOException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static OffsetDateTime noon(LocalDate day) {
        return day.atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    private static Row row(String municipality, UUID id) {
        return new Row(new LinkedHashMap<>()).with("id", id).with("municipality", municipality);
    }

    private void insert(String table, Row row) {
        List<Object> values = new ArrayList<>(row.values.values());
        try (Connection connection = tables.database().getConnection();
             PreparedStatement insert = connection.prepareStatement("insert into " + table + " ("
                 + String.join(", ", row.values.keySet()) + ") values (?" + ", ?".repeat(values.size() - 1) + ")")) {
            for (int at = 0; at < values.size(); at++) {
                insert.setObject(at + 1, values.get(at));
            }
            insert.execute();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Override
    public void close() {
        tables.close();
    }

    /** A row with its columns. */
    private record Row(Map<String, Object> values) {

        Row with(String column, Object value) {
            values.put(column, value);
            return this;
        }
    }
}
