package dk.roedtraad.preparation;

import dk.roedtraad.rest.Label;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Where another system keeps a document; its content is never here.
 *
 * @param system the system that keeps it
 * @param documentId that system's id of the document
 * @param title what people call it, or null
 */
public record DocumentReference(
    @Label(da = "System", en = "System") @NotBlank @Size(max = 100) String system,
    @Label(da = "Dokumentets id", en = "Document id") @NotBlank @Size(max = 200) String documentId,
    @Label(da = "Titel", en = "Title") @Size(max = 200) String title) {
}
