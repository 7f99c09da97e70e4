package dk.roedtraad.reports.deadlines;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Query;

import dk.roedtraad.time.CaseClock;
import java.time.LocalDate;

/**
 * What is asked about deadlines.
 *
 * @param scope which of them
 * @param period the days they are about, or null for all
 * @param basis which day puts a deadline into the period
 * @param grouping by what they are split, or null
 * @param day the day on whose standing the answer rests: today, or an earlier one
 */
public record DeadlineAsk(DeadlineScope scope, Period period, Basis basis, Grouping grouping, LocalDate day) {

    /** @return the deadlines asked for, with what is asked of each, as a statement goes on after its columns */
    public Query rows(String columns, boolean withCases) {
        boolean cases = withCases || scope.isOfCases()
            || grouping != null && (grouping.isOfNow() || grouping == Grouping.PROFILE);
        return withinPeriod(scope.narrow(Query.of(columns + DeadlineSql.rows(cases, basis == Basis.REGISTERED))
            .with("today", day)));
    }

    private Query withinPeriod(Query query) {
        if (period == null) {
            return query;
        }
        if (basis == Basis.OCCURRED) {
            return query.and("d.counts_from >= :from", "from", period.from())
                .and("d.counts_from <= :to", "to", period.to());
        }
        return query.and("e.registered_at >= :from", "from", period.from().atStartOfDay(CaseClock.ZONE).toInstant())
            .and("e.registered_at < :to", "to", period.to().plusDays(1).atStartOfDay(CaseClock.ZONE).toInstant());
    }

    /** @return whether a deadline with these days is in the period */
    boolean isWithinPeriod(LocalDate countsFrom, LocalDate registeredOn) {
        LocalDate on = dayOf(countsFrom, registeredOn);
        return period == null || !on.isBefore(period.from()) && !on.isAfter(period.to());
    }

    LocalDate dayOf(LocalDate countsFrom, LocalDate registeredOn) {
        return basis == Basis.OCCURRED ? countsFrom : registeredOn;
    }
}
