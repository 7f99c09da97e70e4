package dk.roedtraad.reports;


import dk.roedtraad.organisation.Organisation;
import dk.roedtraad.testing.PlainTables;
import dk.roedtraad.time.CaseClock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Rows as the features write them, for reports to read: each with what a test says of it, the rest made up. */
public final class FlowRows {

    public static final String HOME = "0615";

    private final PlainTables tables;

    private final String municipality;

    public FlowRows(PlainTables tables, String municipality) {
        this.tables = tables;
        this.municipality = municipality;
    }

    /** A clock that stands at nine in the morning of a day. */
    public static CaseClock on(String day) {
        return CaseClock.on(Clock.fixed(Instant.parse(day + "T08:00:00Z"), CaseClock.ZONE));
    }

    /** An organisation that has settled nothing. */
    public static Organisation smallUnderFive() {
        return new Organisation() {
            @Override
            public int smallUnder() {
                return 5;
            }
        };
    }

    /** Column and value after one another; what is said takes the place of what is made up. */
    public UUID aCase(Object... said) {
        UUID id = UUID.randomUUID();
        return insert("case_file", row(said, "id", id, "external_reference", id.toString(), "profile", "brf-2019",
            "team", "syd", "preparation_started_on", "2026-01-05", "opened_at", "2026-01-05T08:00:00Z",
            "programme_recommended", false, "revision", 1, "history_length", 1));
    }

    public UUID deadline(UUID caseId, String rule, String dueOn, Object... said) {
        return insert("deadline", row(said, "id", UUID.randomUUID(), "case_id", caseId, "team", "syd", "rule_key", rule,
            "rule_version", "1", "rule_terms", "{}", "anchored_on", "2026-01-05", "counts_from", "2026-01-05",
            "planned_due_on", dueOn == null ? "2026-03-30" : dueOn, "due_on", dueOn, "log_length", 1));
    }

    public void pause(UUID deadline, String from, String to) {
        insert("deadline_pause", row(new Object[0], "id", UUID.randomUUID(), "deadline_id", deadline, "from_on", from,
            "to_on", to));
    }

    public UUID task(UUID caseId, String type, String assignee, Object... said) {
        return insert("work_task", row(said, "id", UUID.randomUUID(), "engine_task_id", UUID.randomUUID().toString(),
            "case_id", caseId, "type", type, "role", "CASEWORKER", "team", "syd", "assignee", assignee, "sort_on",
            "9999-12-31", "opened_at", "2026-01-05T08:00:00Z"));
    }

    public UUID meeting(String heldOn, int capacity, Object... said) {
        return insert("rehabilitation_meeting", row(said, "id", UUID.randomUUID(), "held_on", heldOn, "starts_at",
            "09:00", "place", "Horsens", "team", "syd", "capacity", capacity, "minutes_per_case", 60));
    }

    public void slot(UUID caseId, UUID meeting, String bookedOn, Object... said) {
        insert("agenda_item", row(said, "id", UUID.randomUUID(), "case_id", caseId, "meeting_id", meeting, "booking_no",
            1, "slot", 1, "booked_on", bookedOn, "material_sent", true, "invited", "CITIZEN VK", "state", "BOOKED",
            "attendance", "[]"));
    }

    public void recommendation(UUID caseId, String heldOn, String on, String result, Object... said) {
        insert("recommendation", row(said, "id", UUID.randomUUID(), "case_id", caseId, "recommendation_no", 1,
            "meeting_held_on", heldOn, "recommended_on", on, "result", result, "advice", "{}", "vk_present", true));
    }

    public void decision(UUID caseId, String on, String result, Object... said) {
        insert("decision", row(said, "id", UUID.randomUUID(), "case_id", caseId, "occurred_on", on, "registered_by",
            "kasper", "registered_at", on + "T12:00:00Z", "result", result));
    }

    public UUID placement(UUID caseId, String startsOn, Object... said) {
        return insert("placement", row(said, "id", UUID.randomUUID(), "case_id", caseId, "match_id", UUID.randomUUID(),
            "company_id", UUID.randomUUID(), "agreed_on", "2026-01-05", "kind", "PRAKTIK", "starts_on", startsOn,
            "ends_on", "2026-12-31", "start_hours", 2, "target_hours", 10, "purpose", "x", "company_contact", "x"));
    }

    public void followedUp(UUID caseId, UUID placement, String on, int ordinaryHours) {
        insert("placement_follow_up", row(new Object[0], "id", UUID.randomUUID(), "case_id", caseId, "placement_id",
            placement, "followed_up_on", on, "observations", "[]", "hours_now", 10, "ordinary_hours_now",
            ordinaryHours, "next_step", "CONTINUE"));
    }

    public void person(String id, String team, String roles, Object... said) {
        insert("person", row(said, "id", UUID.randomUUID(), "person_id", id, "name", "Navn " + id, "team", team,
            "roles", roles));
    }

    void team(String id) {
        insert("team", row(new Object[0], "id", UUID.randomUUID(), "team_id", id, "name", "Team " + id));
    }

    public void absence(String person, String from, String to, Object... said) {
        insert("absence", row(said, "id", UUID.randomUUID(), "person_id", person, "absence_no", 1, "starts_on", from,
            "ends_on", to, "registered_by", "lene", "registered_at", "2026-01-05T08:00:00Z"));
    }

    public void history(UUID caseId, int number, String act, String on, Integer corrects) {
        insert("case_history", row(new Object[0], "id", UUID.randomUUID(), "case_id", caseId, "entry_no", number, "act",
            act, "occurred_on", on, "registered_at", on + "T12:00:00Z", "person", "kasper", "corrects", corrects));
    }

    public void suspension(UUID caseId, String ground, String from, String to) {
        insert("suspension", row(new Object[0], "id", UUID.randomUUID(), "case_id", caseId, "entry_no", 1, "ground",
            ground, "rules", "", "from_on", from, "to_on", to, "reason", "x", "legal_basis", "x", "registered_by",
            "kasper", "registered_at", from + "T12:00:00Z"));
    }

    private Map<String, Object> row(Object[] said, Object... madeUp) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("municipality", municipality);
        for (Object[] part : new Object[][] {madeUp, said}) {
            for (int at = 0; at < part.length; at += 2) {
                row.put((String) part[at], part[at + 1]);
            }
        }
        return row;
    }

    UUID insert(String table, Map<String, Object> row) {
        String sql = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
            + "?, ".repeat(row.size() - 1) + "?)";
        try (Connection connection = tables.database().getConnection();
             PreparedStatement insert = connection.prepareStatement(sql)) {
            int at = 1;
            for (Object value : row.values()) {
                insert.setObject(at++, value);
            }
            insert.executeUpdate();
            return (UUID) row.get("id");
        } catch (SQLException broken) {
            throw new IllegalStateException(table, broken);
        }
    }
}
