package dk.roedtraad.deadlines;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.rules.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Releases a case from a deadline, with a reason: that is no breach, though one from before stays one. A window is the
 * citizen's own and is waived by nobody.
 */
@ApplicationScoped
class WaiveDeadline {

    @Inject
    DeadlineAtHand atHand;

    @Inject
    DeadlineLog log;

    @Inject
    CaseHistory history;

    /**
     * Why.
     *
     * @param occurredOn the day from which on nothing is owed any more, today or earlier; today when left out
     * @param reason why, in the person's own words; required
     * @param legalBasis the paragraph it rests on; required for a deadline that the law sets
     */
    @Schema(name = "DeadlineWaiverForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Begrundelse", en = "Reason") @Size(max = 1000) String reason,
        @Label(da = "Hjemmel", en = "Legal basis") @Size(max = 500) String legalBasis) {
    }

    /** @throws Problem when it does not run, cannot be waived, or no reason is given */
    UUID perform(UUID id, Form form) {
        DeadlineAtHand.Taken taken = atHand.take(id, form.occurredOn());
        Deadline deadline = taken.deadline();
        if (deadline.terms().effect() == Effect.WINDOW) {
            throw Problem.unprocessable("rule-not-waivable", "The window is the citizen's, and nobody's to waive.",
                "Leave it; it lapses by itself.");
        }
        if (form.reason() == null || form.reason().isBlank()) {
            throw Problem.unprocessable("waiver-without-reason", "Nobody is released from a deadline without a reason.",
                "Say why.").at("/reason", "is required");
        }
        DeadlineAtHand.requireLegalBasis(deadline, form.legalBasis());
        log.waive(deadline, taken.on(), new Why(form.reason(), null, form.legalBasis()));
        UUID caseId = deadline.duty().caseId();
        history.record(caseId, Happening.of("waiveDeadline", taken.on(), form.reason()));
        return caseId;
    }
}
