package dk.roedtraad.reports.flow;

import dk.roedtraad.cases.CaseOutcome;
import dk.roedtraad.programme.DecisionResult;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.ReportSql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The cases of a report on the flow, put together from the rows that the features keep. */
final class FlowCases {

    private final ReportSql sql;

    private final FlowQueries queries;

    private final LocalDate today;

    private final Map<UUID, FlowCase> cases = new LinkedHashMap<>();

    FlowCases(ReportSql sql, FlowQueries queries, LocalDate today) {
        this.sql = sql;
        this.queries = queries;
        this.today = today;
    }

    /** Reads them; in a transaction, so that what belongs together is read together. */
    FlowCases read() {
        sql.list(queries.cases(), row -> cases.put(row.getObject("id", UUID.class), aCase(row)));
        each(queries.slots(), (days, row) -> days.add(new CaseDays.Slot(day(row, "booked_on"), day(row, "held_on"),
            row.getString("state").equals("CANCELLED"))));
        each(queries.advice(), (days, row) -> days.add(new CaseDays.Advice(day(row, "meeting_held_on"),
            day(row, "recommended_on"), row.getString("result").equals("ADJOURNED"))));
        each(queries.decisions(), (days, row) -> days.add(new CaseDays.Decided(day(row, "occurred_on"),
            DecisionResult.valueOf(row.getString("result")), day(row, "starts_on"))));
        Map<UUID, CorrectedDays> corrected = new HashMap<>();
        sql.list(queries.corrections(), row -> corrected
            .computeIfAbsent(row.getObject("case_id", UUID.class), key -> new CorrectedDays())
            .add(row.getInt("entry_no"), row.getString("act"), day(row, "occurred_on"), row.getInt("corrects")));
        corrected.forEach((caseId, days) -> with(caseId, one -> days.apply(one.days())));
        sql.list(queries.firstPlacements().with("today", today), row -> {
            LocalDate began = day(row, "began");
            with(row.getObject("case_id", UUID.class), one -> one.placed(began));
            return began;
        });
        return this;
    }

    /** @return every step that a case has come to */
    Stream<FlowStay> stays() {
        return cases.values().stream().flatMap(one -> one.stays(today).stream());
    }

    private static FlowCase aCase(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        LocalDate closedOn = day(row, "closed_on");
        CaseDays days = new CaseDays(day(row, "preparation_started_on"), day(row, "meeting_booked_on"), closedOn,
            outcome == null ? null : CaseOutcome.valueOf(outcome));
        return new FlowCase(row.getObject("id", UUID.class), row.getString("external_reference"),
            row.getString("team"), days, new FlowCase.Programme(day(row, "programme_since"), closedOn));
    }

    private void each(Query query, Part part) {
        sql.list(query, row -> {
            FlowCase one = cases.get(row.getObject("case_id", UUID.class));
            if (one != null) {
                part.add(one.days(), row);
            }
            return one;
        });
    }

    /** A case that began between two statements is not among those read. */
    private void with(UUID caseId, Consumer<FlowCase> then) {
        if (cases.containsKey(caseId)) {
            then.accept(cases.get(caseId));
        }
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** What a row adds to its case. */
    private interface Part {

        void add(CaseDays days, ResultSet row) throws SQLException;
    }
}
