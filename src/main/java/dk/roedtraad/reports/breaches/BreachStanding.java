package dk.roedtraad.reports.breaches;

import dk.roedtraad.reports.Basis;
import dk.roedtraad.reports.Period;
import dk.roedtraad.reports.Query;
import dk.roedtraad.reports.Words;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether a breach stands by the dates of today. What was noted once stays in the register also when its deadline's
 * days are others by now, or something turns out to have been done in time.
 */
public enum BreachStanding {
    /** Gælder. */
    STANDING(new Words("Gælder", "Stands"), BreachSql.STANDING, "d.due_on", "d.ended_on", BreachSql.ENDED),
    /** Gælder ikke længere. */
    WITHDRAWN(new Words("Gælder ikke længere", "No longer stands"), BreachSql.WITHDRAWN, "d.breach_due_on",
        BreachSql.WITHDRAWN_ON, BreachSql.WITHDRAWN_ON);

    private final Words title;

    private final String condition;

    private final String dueOn;

    private final String registeredOn;

    private final String until;

    BreachStanding(Words title, String condition, String dueOn, String registeredOn, String until) {
        this.title = title;
        this.condition = condition;
        this.dueOn = dueOn;
        this.registeredOn = registeredOn;
        this.until = until;
    }

    /** @return those listed when one of them is asked for, or null for both: in the order in which they are listed */
    static List<BreachStanding> listed(BreachStanding asked) {
        return asked == null ? List.of(values()) : List.of(asked);
    }

    /** @return what people read, in both languages */
    Words title() {
        return title;
    }

    /** @return what holds of a deadline whose breach stands so, as a statement goes on after {@code where} */
    String condition() {
        return condition;
    }

    /** @return the last day on which the deadline would have been kept */
    String dueOn() {
        return dueOn;
    }

    /** @return the day that puts a breach into a period: the first day over, or on which its end was registered */
    String day(Basis basis) {
        return basis == Basis.OCCURRED ? dueOn + " + 1" : registeredOn;
    }

    /** @return for how long it has been or was exceeded; one that no longer stands, until that was registered */
    String age() {
        return "case when " + until + " <= " + dueOn + " + 7 then 'UP_TO_7' when " + until + " <= " + dueOn
            + " + 30 then 'UP_TO_30' when " + until + " <= " + dueOn + " + 90 then 'UP_TO_90' else 'OVER_90' end";
    }

    /** Keeps what lies in the period by its basis. */
    Query within(Period period, Basis basis, Query query) {
        boolean occurred = basis == Basis.OCCURRED;
        LocalDate from = occurred ? period.from().minusDays(1) : period.from();
        LocalDate to = occurred ? period.to().minusDays(1) : period.to();
        String day = occurred ? dueOn : registeredOn;
        return query.and(day + " >= :from", "from", from).and(day + " <= :to", "to", to);
    }
}
