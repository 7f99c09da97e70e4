package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases that were closed by mistake. */
@Path("/cases/{id}/reopening")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@Act
@ApplicationScoped
public class ReopeningResource {

    @Inject
    ReopenCase reopen;

    @Inject
    StandingCase standing;

    @POST
    @Requires({LEADER})
    @Operation(summary = "Reopen a case that was closed by mistake", description = "It goes on in the phase in which"
        + " it stood: its outcome is open again, what the closing cancelled runs again from the same anchors, and"
        + " placements that stopped with the case go on. A booked meeting keeps its slot if it is still free.")
    @APIResponseSchema(CaseView.class)
    public Response reopen(@PathParam("id") UUID id, @NotNull @Valid ReopenCase.Form form) {
        reopen.perform(id, form);
        return standing.answer(id);
    }
}
