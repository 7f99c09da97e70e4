package dk.roedtraad.reports;

import java.time.LocalDate;

/**
 * What is asked about breaches.
 *
 * @param scope of which deadlines
 * @param period the days they are about, or null for all
 * @param basis OCCURRED: the first day over lies in the period; REGISTERED: its end was registered in it
 * @param wanted which of them, and by what they are split
 * @param today the day
 */
record BreachAsk(DeadlineScope scope, Period period, Basis basis, BreachQuery wanted, LocalDate today) {

    /** @return the breaches asked for, as a statement goes on after its columns */
    Query rows(String columns, boolean withCases) {
        boolean cases = withCases || scope.isOfCases() || wanted.isOfCases();
        Query query = wanted.narrow(scope.narrow(Query.of(columns + BreachSql.rows(cases)).with("today", today)));
        if (period == null) {
            return query;
        }
        LocalDate before = basis == Basis.OCCURRED ? period.from().minusDays(1) : period.from();
        LocalDate last = basis == Basis.OCCURRED ? period.to().minusDays(1) : period.to();
        String day = basis == Basis.OCCURRED ? "d.due_on" : "d.ended_on";
        return query.and(day + " >= :from", "from", before).and(day + " <= :to", "to", last);
    }

    Link list() {
        Link link = wanted.narrow(scope.narrow(Link.to("/reports/breaches")));
        return period == null ? link : link.with("from", period.from()).with("to", period.to()).with("basis", basis);
    }
}
