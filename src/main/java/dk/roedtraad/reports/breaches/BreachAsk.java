package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Link;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.deadlines.DeadlineScope;
import java.time.LocalDate;
import java.util.List;

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

    /** @return the breaches asked for that stand so, as a statement goes on after its columns */
    Query rows(BreachStanding standing, String columns, boolean withCases, boolean withWords) {
        return narrow(standing, columns + BreachSql.rows(withCases || scope.isOfCases() || wanted.isOfCases(),
            withWords || wanted.isOfWords()));
    }

    /** @return their entries */
    Query entries(BreachStanding standing) {
        return narrow(standing, BreachSql.entry(standing) + BreachSql.entries(standing));
    }

    /** @return how they may stand that are listed, in the list's order */
    List<BreachStanding> listed() {
        return BreachStanding.listed(wanted.standing);
    }

    private Query narrow(BreachStanding standing, String rows) {
        Query query = Query.of(rows + " where d.municipality = :municipality" + standing.condition())
            .with("today", today);
        wanted.narrow(standing, scope.narrow(query));
        return period == null ? query : standing.within(period, basis, query);
    }

    Link list() {
        Link link = wanted.narrow(scope.narrow(Link.to("/reports/breaches")));
        return period == null ? link : link.with("from", period.from()).with("to", period.to()).with("basis", basis);
    }
}
