package dk.roedtraad.deadlines;

import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The extension of a deadline. */
@Path("/deadlines/{id}/extension")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
@Act
@ApplicationScoped
public class DeadlineExtensionResource {

    @Inject
    ExtendDeadline extend;

    @Inject
    CaseDesk desk;

    @POST
    @Requires(LEADER)
    @Operation(summary = "Extend a deadline", description = "For leaders, with who allowed it and why. The deadline"
        + " falls due on the given day, and its warning moves by the same days; pauses are added on top, whichever is"
        + " registered first. Not beyond the cap of its rule, not while it stands still until further notice, and not"
        + " when it was late already.")
    public Response extend(@PathParam("id") UUID id, @NotNull @Valid ExtendDeadline.Form form) {
        return desk.answer(extend.perform(id, form));
    }
}
