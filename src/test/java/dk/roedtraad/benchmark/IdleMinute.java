package dk.roedtraad.benchmark;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** What a server that nobody asks anything reads from large tables: its jobs come round, and find by index. */
final class IdleMinute {

    private static final Duration QUIET = Duration.ofSeconds(20);

    private static final Duration MINUTE = Duration.ofSeconds(75);

    private static final String SCANS = "select s.relname, s.seq_scan from pg_stat_user_tables s join pg_class c"
        + " on c.oid = s.relid where c.reltuples > 10000";

    private static final String LOOKUPS =
        "select relname, idx_scan from pg_stat_user_tables where idx_scan is not null";

    private IdleMinute() {
    }

    static void measure(Database database, Figures figures) {
        LockSupport.parkNanos(QUIET.toNanos());
        Map<String, Long> scans = database.numbers(SCANS);
        Map<String, Long> lookups = database.numbers(LOOKUPS);
        LockSupport.parkNanos(MINUTE.toNanos());
        Map<String, Long> more = since(scans, database.numbers(SCANS));
        System.out.println("an idle minute looks up by index: " + since(lookups, database.numbers(LOOKUPS))
            + ", and reads whole: " + more);
        figures.atMost(0, "whole readings of " + scans.size() + " tables over 10,000 rows in an idle minute",
            more.values().stream().mapToLong(Long::longValue).sum());
    }

    private static Map<String, Long> since(Map<String, Long> before, Map<String, Long> after) {
        return after.entrySet().stream()
            .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
            .collect(Collectors.toMap(Map.Entry::getKey,
                table -> table.getValue() - before.getOrDefault(table.getKey(), 0L)));
    }
}
