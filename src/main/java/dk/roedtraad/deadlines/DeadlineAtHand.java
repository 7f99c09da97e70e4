package dk.roedtraad.deadlines;

import dk.roedtraad.cases.ActDay;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.Origin;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/** Takes up a deadline that a person changes: its case is locked, and it still runs. */
@ApplicationScoped
class DeadlineAtHand {

    @Inject
    Deadlines deadlines;

    @Inject
    CaseDesk desk;

    @Inject
    ActDay day;

    /**
     * A deadline and the day of the act.
     *
     * @param deadline the deadline, which runs
     * @param on the day
     */
    record Taken(Deadline deadline, LocalDate on) {
    }

    /**
     * @param occurredOn the day of the act as the form tells it; today when null
     * @throws Problem 404 when there is no such deadline, 409 {@code deadline-ended}, 422 {@code occurred-in-future},
     *     422 {@code occurred-before-case}; and what the case itself refuses
     */
    Taken take(UUID id, LocalDate occurredOn) {
        LocalDate began = desk.enter(deadlines.caseOf(id));
        Deadline deadline = deadlines.get(id);
        if (!deadline.runs()) {
            throw Problem.conflict("deadline-ended", "The deadline does not run any more.",
                "Read it again; its last event says how it ended.");
        }
        return new Taken(deadline, day.of(occurredOn, began));
    }

    /** @throws Problem 422 {@code legal-basis-missing} when the deadline rests on the law and nothing is named */
    static void requireLegalBasis(Deadline deadline, String legalBasis) {
        if (deadline.terms().origin() == Origin.LAW && (legalBasis == null || legalBasis.isBlank())) {
            throw Problem.unprocessable("legal-basis-missing", "The deadline rests on the law.",
                "Name the paragraph that allows it.").at("/legalBasis", "is required for a deadline of the law");
        }
    }
}
