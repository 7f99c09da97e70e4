package dk.roedtraad.deadlines;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;

/** The same derivation as {@link Standing#state}, as a condition on the same facts. */
final class StateCondition {

    private final CriteriaBuilder is;

    private final Root<Deadline> deadline;

    private final LocalDate today;

    StateCondition(CriteriaBuilder is, Root<Deadline> deadline, LocalDate today) {
        this.is = is;
        this.deadline = deadline;
        this.today = today;
    }

    Predicate of(DeadlineState state) {
        return switch (state) {
            case RUNNING -> is.and(inTime(), is.or(is.isNull(day("warnOn")), is.greaterThan(day("warnOn"), today)));
            case DUE_SOON -> is.and(inTime(), is.lessThanOrEqualTo(day("warnOn"), today));
            case OVERDUE -> is.and(runs(), is.lessThan(day("dueOn"), today));
            case SUSPENDED -> is.and(runs(), is.isNull(day("dueOn")));
            case MET -> is.and(ended(Ending.MET), is.or(is.isNull(day("dueOn")), keptUntil("endedOn")));
            case MET_LATE -> is.and(ended(Ending.MET), is.greaterThan(day("metOn"), day("dueOn")));
            case MET_REGISTERED_LATE -> is.and(ended(Ending.MET), keptUntil("metOn"),
                is.greaterThan(day("endedOn"), day("dueOn")));
            case WAIVED -> ended(Ending.WAIVED);
            case CANCELLED -> ended(Ending.CANCELLED);
            case SUPERSEDED -> ended(Ending.SUPERSEDED);
        };
    }

    private Predicate inTime() {
        return is.and(runs(), is.greaterThanOrEqualTo(day("dueOn"), today));
    }

    /** What is registered has happened, so what was registered by the due day was done by it. */
    private Predicate keptUntil(String day) {
        return is.lessThanOrEqualTo(day(day), day("dueOn"));
    }

    private Predicate runs() {
        return is.isNull(deadline.get("ending"));
    }

    private Predicate ended(Ending how) {
        return is.equal(deadline.get("ending"), how);
    }

    private Expression<LocalDate> day(String name) {
        return deadline.get(name);
    }
}
