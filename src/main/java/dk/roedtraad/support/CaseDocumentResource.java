package dk.roedtraad.support;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** References to documents that other systems keep. */
@Path("/cases/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Support")
@Act
@ApplicationScoped
public class CaseDocumentResource {

    @Inject
    CaseReading reading;

    @Inject
    CaseDocuments documents;

    @Inject
    ReferToDocument refer;

    @Inject
    RemoveDocument remove;

    @Inject
    CaseDesk desk;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "List the documents of a case", description = "References only, the oldest first. The reading"
        + " is logged.")
    public Page<DocumentView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "documents");
        Place after = page.after(Place::parse).orElse(Place.START);
        return page.of(documents.ofCase(id, after, page.fetch()),
            document -> new Place(document.referredOn(), document.id()).key(), CaseDocument::view);
    }

    @POST
    @Requires({CASEWORKER, VK, COORDINATOR})
    @Operation(summary = "Refer to a document", description = "System, id and title; no file is taken.")
    public Response refer(@PathParam("id") UUID id, @NotNull @Valid ReferToDocument.Form form) {
        refer.perform(id, form);
        return desk.answer(id);
    }

    @POST
    @Path("/{referenceId}/removal")
    @Requires({CASEWORKER, VK, COORDINATOR})
    @Operation(summary = "Take a reference off the case", description = "It is shown no more; the history tells why.")
    public Response remove(@PathParam("id") UUID id, @PathParam("referenceId") UUID referenceId,
                           @NotNull @Valid RemoveDocument.Form form) {
        remove.perform(id, referenceId, form);
        return desk.answer(id);
    }
}
