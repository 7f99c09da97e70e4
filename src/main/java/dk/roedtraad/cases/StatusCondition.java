package dk.roedtraad.cases;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.UUID;

/** The same derivation as {@link Case#status}, as a condition on the same facts. */
final class StatusCondition {

    private final CriteriaBuilder is;

    private final CriteriaQuery<?> query;

    private final Root<Case> file;

    private final LocalDate today;

    StatusCondition(CriteriaBuilder is, CriteriaQuery<?> query, Root<Case> file, LocalDate today) {
        this.is = is;
        this.query = query;
        this.file = file;
        this.today = today;
    }

    Predicate of(CaseStatus status) {
        Predicate open = is.isNull(file.get("closedOn"));
        return switch (status) {
            case CLOSED -> open.not();
            case SUSPENDED -> is.and(open, onHold());
            case RUNNING -> is.and(open, onHold().not());
        };
    }

    /** Most cases never were suspended, and of them no suspension is sought. */
    private Predicate onHold() {
        Subquery<UUID> held = query.subquery(UUID.class);
        Root<Suspension> suspension = held.from(Suspension.class);
        held.select(suspension.get("id")).where(is.equal(suspension.get("caseId"), file.get("id")),
            is.equal(suspension.get("ground"), SuspensionGround.AUTHORITY),
            is.lessThanOrEqualTo(suspension.get("from"), today),
            is.or(is.isNull(suspension.get("to")), is.greaterThanOrEqualTo(suspension.get("to"), today)));
        return is.and(is.greaterThan(file.get("suspensions"), 0), is.exists(held));
    }
}
