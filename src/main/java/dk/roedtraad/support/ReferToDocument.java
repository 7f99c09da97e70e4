package dk.roedtraad.support;

import dk.roedtraad.cases.ActDay;
import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.Happening;
import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.CurrentPerson;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.time.CaseClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts a reference to a document on the case; the document stays where it is. */
@ApplicationScoped
class ReferToDocument {

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
     * Where the document is.
     *
     * @param occurredOn the day, today or earlier; today when left out
     * @param system the system that keeps it
     * @param documentId that system's id of it
     * @param title what people call it; without the citizen's name or number
     * @param kind what it is about
     */
    @Schema(name = "ReferToDocumentForm")
    public record Form(
        @Label(da = "Dato", en = "Date") LocalDate occurredOn,
        @Label(da = "System", en = "System") @NotBlank @Size(max = 100) String system,
        @Label(da = "Dokumentets id", en = "Document id") @NotBlank @Size(max = 200) String documentId,
        @Label(da = "Titel", en = "Title") @NotBlank @Size(max = 200) String title,
        @Label(da = "Type", en = "Kind") @NotNull DocumentKind kind) {
    }

    /** @throws Problem when the case has ended, the day cannot be, or the document is there already */
    void perform(UUID caseId, Form form) {
        LocalDate on = day.of(form.occurredOn(), desk.enter(caseId));
        if (documents.has(caseId, form.system(), form.documentId())) {
            throw Problem.conflict("document-already-there", "The case refers to this document already.",
                "List its documents: GET /api/v1/cases/" + caseId + "/documents.");
        }
        CaseDocument document = new CaseDocument(caseId, on, form);
        document.sign(person.id(), clock.now());
        documents.add(document);
        history.record(caseId, Happening.of("addDocument", on, null));
    }
}
