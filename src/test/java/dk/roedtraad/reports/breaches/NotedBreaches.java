package dk.roedtraad.reports.breaches;

import static dk.roedtraad.reports.ReportTables.HERE;
import static dk.roedtraad.reports.ReportTables.TODAY;
import static dk.roedtraad.reports.breaches.BreachReports.register;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Figure;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.ReportTables;
import dk.roedtraad.reports.deadlines.DeadlineScope;
import dk.roedtraad.rest.PageRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Deadlines of one case whose breach was noted once, and the register that tells of them. */
final class NotedBreaches implements AutoCloseable {

    static final LocalDate DUE = TODAY.minusDays(20);

    static final LocalDate TOLD = TODAY.minusDays(19);

    /** When that was registered by which they no longer stand. */
    static final LocalDate LATER = TODAY.minusDays(5);

    static final int ON_A_PAGE = 5;

    final ReportTables tables = new ReportTables(HERE);

    BreachQuery wanted;

    private UUID caseId;

    /** Forgets all there were. */
    void beginAgain() {
        tables.empty();
        caseId = tables.caseOf(HERE, "nord", "kasper");
        wanted = new BreachQuery();
    }

    UUID due(LocalDate due, Map<String, ?> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("due_on", due);
        return tables.deadline(HERE, caseId, all);
    }

    /** @return a deadline whose breach was noted on the day after it fell due, as it stands now */
    UUID noted(LocalDate dueNow, Map<String, ?> facts) {
        Map<String, Object> all = new HashMap<>(Map.of("breach_due_on", DUE, "breach_entry_no", 2));
        all.putAll(facts);
        UUID id = due(dueNow, all);
        tables.event(id, 1, DUE.minusDays(30), Map.of("kind", "ARMED", "new_due_on", DUE));
        tables.event(id, 2, TOLD, Map.of("kind", "BREACHED", "old_due_on", DUE, "new_due_on", DUE));
        return id;
    }

    void then(UUID id, String kind, LocalDate occurred, LocalDate due, LocalDate dueAfter) {
        Map<String, Object> facts = new HashMap<>(Map.of("kind", kind, "occurred_on", occurred, "old_due_on", due,
            "reason", "Fordi"));
        facts.put("new_due_on", dueAfter);
        tables.event(id, 3, LATER, facts);
    }

    UUID moved() {
        UUID id = noted(TODAY.plusDays(3), Map.of());
        then(id, "SUSPENDED", TODAY.minusDays(40), DUE, TODAY.plusDays(3));
        return id;
    }

    UUID inTime(String how, String day) {
        UUID id = noted(DUE, Map.of("ending", how, day, DUE, "ended_on", LATER));
        then(id, how, DUE, DUE, DUE);
        return id;
    }

    BreachReport report(Period period, Basis basis, String cursor) {
        return register(tables).report(new BreachAsk(new DeadlineScope(), period, basis, wanted, TODAY),
            new PageRequest(ON_A_PAGE, cursor));
    }

    BreachReport report() {
        return report(null, Basis.OCCURRED, null);
    }

    List<BreachEntry> found() {
        return report().items();
    }

    static Figure figure(BreachReport report, String measure) {
        return report.figures().stream().filter(one -> one.measure().equals(measure)).findFirst().orElseThrow();
    }

    @Override
    public void close() {
        tables.close();
    }
}
