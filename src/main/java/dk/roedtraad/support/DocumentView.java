package dk.roedtraad.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reference to a document as the API shows it.
 *
 * @param id the reference
 * @param system the system that keeps the document
 * @param documentId that system's id of it
 * @param title what people call it
 * @param kind what it is about
 * @param referredOn the day on which it was put on the case
 * @param registeredBy who registered it
 * @param registeredAt when it was registered
 */
@Schema(name = "DocumentReferenceView")
public record DocumentView(UUID id, String system, String documentId, String title, DocumentKind kind,
                           LocalDate referredOn, String registeredBy, Instant registeredAt) {
}
