package dk.roedtraad.deadlines;

import dk.roedtraad.rules.Effect;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.UUID;

/** The same derivation as {@link Standing#state}, as a condition on the same facts. */
final class StateCondition {

    private final CriteriaBuilder is;

    private final CriteriaQuery<?> query;

    private final Root<Deadline> deadline;

    private final LocalDate today;

    StateCondition(CriteriaBuilder is, CriteriaQuery<?> query, Root<Deadline> deadline, LocalDate today) {
        this.is = is;
        this.query = query;
        this.deadline = deadline;
        this.today = today;
    }

    Predicate of(DeadlineState state) {
        return switch (state) {
            case RUNNING -> is.and(inTime(), is.or(is.isNull(day("warnOn")), is.greaterThan(day("warnOn"), today)));
            case DUE_SOON -> is.or(is.and(inTime(), is.lessThanOrEqualTo(day("warnOn"), today)), past(Effect.WARNING));
            case OVERDUE -> past(Effect.BREACH);
            case LAPSED -> is.or(past(Effect.WINDOW), is.and(metLate(), effect(Effect.WINDOW)));
            case SUSPENDED -> is.and(runs(), is.or(is.isNull(day("dueOn")), paused()));
            case MET -> is.and(ended(Ending.MET), is.or(is.isNull(day("dueOn")), effect(Effect.WARNING),
                is.and(keptUntil("metOn"), is.or(effect(Effect.WINDOW), keptUntil("endedOn")))));
            case MET_LATE -> is.and(metLate(), effect(Effect.BREACH));
            case MET_REGISTERED_LATE -> is.and(ended(Ending.MET), effect(Effect.BREACH), keptUntil("metOn"),
                is.greaterThan(day("endedOn"), day("dueOn")));
            case WAIVED -> ended(Ending.WAIVED);
            case CANCELLED -> ended(Ending.CANCELLED);
            case SUPERSEDED -> ended(Ending.SUPERSEDED);
        };
    }

    private Predicate inTime() {
        return is.and(runs(), paused().not(), is.greaterThanOrEqualTo(day("dueOn"), today));
    }

    private Predicate past(Effect effect) {
        return is.and(runs(), is.lessThan(day("dueOn"), today), effect(effect), paused().not());
    }

    private Predicate metLate() {
        return is.and(ended(Ending.MET), is.greaterThan(day("metOn"), day("dueOn")));
    }

    private Predicate effect(Effect effect) {
        return is.equal(deadline.get("effect"), effect);
    }

    /** Most deadlines never stood still, and of them no pause is sought. */
    private Predicate paused() {
        Subquery<UUID> today = query.subquery(UUID.class);
        Root<DeadlinePause> pause = today.from(DeadlinePause.class);
        today.select(pause.get("id")).where(is.equal(pause.get("deadlineId"), deadline.get("id")),
            is.lessThanOrEqualTo(pause.get("from"), this.today),
            is.or(is.isNull(pause.get("to")), is.greaterThanOrEqualTo(pause.get("to"), this.today)));
        return is.and(is.greaterThan(deadline.get("pauses"), 0), is.exists(today));
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
