package dk.roedtraad.support;

import dk.roedtraad.cases.ActDay;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes a reference off the case, as when it was the wrong document. */
@ApplicationScoped
class RemoveDocument {

    @Inject
    CaseDesk desk;

    @Inject
    CaseDocuments documents;

    @Inject
    CaseHistory history;

    @Inject
    ActDay day;

    @Inject
    CurrentPerson person;

    @Inject
    CaseClock clock;

    /**
     * Why it is taken off.
     *
     * @param occurredOn the day, today or earlier; today when left out
     * @param reason why
     */
    @Schema(name = "RemoveDocumentForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    /** @throws dk.roedtraad.rest.Problem when the case has ended, the day cannot be, or there is no such reference */
    void perform(UUID caseId, UUID referenceId, Form form) {
        LocalDate on = day.of(form.occurredOn(), desk.enter(caseId));
        documents.get(caseId, referenceId).remove(person.id(), clock.now());
        history.record(caseId, Happening.of("removeDocument", on, form.reason()));
    }
}
