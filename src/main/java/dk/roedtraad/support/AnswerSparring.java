package dk.roedtraad.support;

import dk.roedtraad.cases.ActDay;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down what came of a sparring with other professions. */
@ApplicationScoped
class AnswerSparring {

    @Inject
    CaseDesk desk;

    @Inject
    Supports supports;

    @Inject
    CaseHistory history;

    @Inject
    ActDay day;

    /**
     * What came of it.
     *
     * @param occurredOn the day of the sparring, today or earlier; today when left out
     * @param outcome what was advised, and what is done about it
     */
    @Schema(name = "AnswerSparringForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Resultat", en = "Outcome") @NotBlank @Size(max = 4000) String outcome) {
    }

    /** @throws dk.roedtraad.rest.Problem when it is no sparring, has its outcome, or the day cannot be */
    void perform(UUID caseId, UUID supportId, Form form) {
        LocalDate on = day.of(form.occurredOn(), desk.enter(caseId));
        supports.end(supports.get(caseId, supportId, SupportKind.SPARRING), on, form.outcome());
        history.record(caseId, Happening.of("answerSparring", on, null));
    }
}
