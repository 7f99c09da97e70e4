package dk.roedtraad.walk;

import dk.roedtraad.rest.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** All that the database holds of one case at one moment: its rows, and the engine's, read by one statement. */
final class Snapshot {

    private static final String SQL = sql();

    private final JsonNode rows;

    private Snapshot(JsonNode rows) {
        this.rows = rows;
    }

    static Snapshot of(JsonNode rows) {
        return new Snapshot(rows);
    }

    static Snapshot of(String caseId, Connection database) {
        try (PreparedStatement query = database.prepareStatement(SQL)) {
            query.setString(1, caseId);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("there is no case " + caseId);
                }
                return new Snapshot(Json.mapper().readTree(found.getString(1)));
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String sql() {
        try (InputStream file = Snapshot.class.getResourceAsStream("snapshot.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @return a column of the case's own row, or null */
    String fact(String column) {
        return text(rows.path("file"), column);
    }

    long revision() {
        return rows.path("file").path("revision").asLong();
    }

    int historyLength() {
        return rows.path("file").path("history_length").asInt();
    }

    boolean isClosed() {
        return fact("closed_on") != null;
    }

    /** The same derivation as the product's, on the same facts. */
    String phase() {
        if (isClosed()) {
            return "CLOSED";
        }
        if (fact("programme_starts_on") != null) {
            return "PROGRAMME";
        }
        if (fact("recommended_on") != null) {
            return "DECISION";
        }
        return fact("meeting_booked_on") != null ? "MEETING" : "PREPARATION";
    }

    LocalDate day(String column) {
        return fact(column) == null ? null : LocalDate.parse(fact(column));
    }

    /** @return the rows of a part, in an order that does not hang on their ids */
    List<JsonNode> all(String part) {
        return rows.path(part).valueStream().toList();
    }

    List<JsonNode> all(String part, Predicate<JsonNode> which) {
        return rows.path(part).valueStream().filter(which).toList();
    }

    List<JsonNode> tasks(String type) {
        return all("tasks", task -> text(task, "type").equals(type));
    }

    /** @return whether a part holds this text */
    boolean has(String part, String value) {
        return rows.path(part).valueStream().anyMatch(one -> one.asString("").equals(value));
    }

    int number(String part) {
        return rows.path(part).asInt();
    }

    JsonNode part(String name) {
        return rows.path(name);
    }

    static String text(JsonNode row, String column) {
        JsonNode value = row.path(column);
        return value.isNull() || value.isMissingNode() ? null : value.asString();
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
