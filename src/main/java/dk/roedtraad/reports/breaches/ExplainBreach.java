package dk.roedtraad.reports.breaches;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says why a deadline was breached; what was said before stays as an earlier version. */
@ApplicationScoped
class ExplainBreach {

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
     * Why.
     *
     * @param cause the code
     * @param comment in words, without the citizen's name or number; required when the code is OTHER
     */
    @Schema(name = "BreachCauseForm")
    public record Form(
        @Label(da = "Årsag", en = "Cause") @NotNull CauseCode cause,
        @Label(da = "Kommentar", en = "Comment") @Size(max = 2000) String comment) {
    }

    /**
     * @return the case
     * @throws Problem 404 {@code not-found}, 403 {@code not-your-breach}, 409 {@code not-a-breach} or
     *     {@code breach-signed-off}, 422 {@code cause-needs-comment}
     */
    UUID perform(UUID deadlineId, Form form) {
        UUID caseId = breach.enter(deadlineId);
        explanations.requireUnsigned(deadlineId);
        if (form.cause() == CauseCode.OTHER && (form.comment() == null || form.comment().isBlank())) {
            throw Problem.unprocessable("cause-needs-comment", "The code alone does not say why.",
                "Say it in the comment, or choose another code.").at("/comment", "must say why");
        }
        int version = explanations.causes(deadlineId).size() + 1;
        explanations.add(new BreachCause(deadlineId, version, form, person.identity(), clock.now()));
        history.record(caseId, Happening.of("explainBreach", clock.today(), form.cause().title().da()));
        return caseId;
    }
}
