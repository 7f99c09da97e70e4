package dk.roedtraad.reports.breaches;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leader signs that a breach and its cause have been seen; after that the cause stays as it is. */
@ApplicationScoped
class SignOffBreach {

    @Inject
    BreachAtHand breach;

    @Inject
    Explanations explanations;

    @Inject
    CaseHistory history;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /**
     * The signature.
     *
     * @param comment in words, without the citizen's name or number; or nothing
     */
    @Schema(name = "BreachSignOffForm")
    public record Form(@Label(da = "Kommentar", en = "Comment") @Size(max = 2000) String comment) {
    }

    /**
     * @return the case
     * @throws Problem 404 {@code not-found}, 409 {@code not-a-breach}, {@code cause-missing} or
     *     {@code breach-signed-off}
     */
    UUID perform(UUID deadlineId, Form form) {
        UUID caseId = breach.enter(deadlineId);
        explanations.requireUnsigned(deadlineId);
        if (explanations.causes(deadlineId).isEmpty()) {
            throw Problem.conflict("cause-missing", "Nobody has said why the deadline was breached.",
                "Say it first: POST /api/v1/reports/breaches/" + deadlineId + "/cause.");
        }
        explanations.add(new BreachSignOff(deadlineId, form.comment(), person.identity(), clock.now()));
        history.record(caseId, Happening.of("signOffBreach", clock.today(), form.comment()));
        return caseId;
    }
}
