package dk.roedtraad.process;

import dk.roedtraad.deadlines.DeadlineTimer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Gathers the rows of standing work: the execution, its model and activity, its case and match, and one of its timers
 * with its date, if it has any. The rows of one execution come together.
 */
final class StandingWork {

    private static final Instant OUT_OF_THE_WAY = Instant.parse("9999-01-01T00:00:00Z");

    private final Function<String, Map<String, Set<String>>> models;
    private final Map<String, Map<String, Set<String>>> known = new HashMap<>();
    private final List<DeadlineTimer> timers = new ArrayList<>();
    private final Map<String, DeadlineTimer> current = new TreeMap<>();
    private String execution;

    /** @param models the rules of the timers on each activity, by the model's id */
    StandingWork(Function<String, Map<String, Set<String>>> models) {
        this.models = models;
    }

    void add(ResultSet row) throws SQLException {
        if (!row.getString(1).equals(execution)) {
            next();
            begin(row);
        }
        String rule = row.getString(6);
        DeadlineTimer bare = rule == null ? null : current.get(rule);
        if (bare != null) {
            Instant at = row.getTimestamp(7).toInstant();
            current.put(rule, new DeadlineTimer(bare.caseId(), bare.subjectId(), rule, true,
                at.isAfter(OUT_OF_THE_WAY) ? null : at));
        }
    }

    List<DeadlineTimer> timers() {
        next();
        return timers;
    }

    private void next() {
        timers.addAll(current.values());
        current.clear();
    }

    private void begin(ResultSet row) throws SQLException {
        execution = row.getString(1);
        UUID caseId = UUID.fromString(row.getString(4));
        UUID match = row.getString(5) == null ? null : UUID.fromString(row.getString(5));
        known.computeIfAbsent(row.getString(2), models).getOrDefault(activity(row.getString(3)), Set.of())
            .forEach(rule -> current.put(rule, new DeadlineTimer(caseId, match, rule, false, null)));
    }

    /** The engine names an instance of an activity by the activity's id and a running one. */
    private static String activity(String instance) {
        return instance.substring(0, Math.max(instance.indexOf(':'), 0));
    }
}
