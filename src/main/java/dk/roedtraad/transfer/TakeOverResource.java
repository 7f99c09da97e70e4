package dk.roedtraad.transfer;

import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Running cases of another system, taken over. Each case is an act of its own; the list is none. */
@Path("/cases/takeover")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfer", description = "Cases that come from another system or go to another municipality.")
@ApplicationScoped
public class TakeOverResource {

    @Inject
    TakeOverMany many;

    @POST
    @Requires({INTEGRATION, LEADER})
    @Operation(summary = "Take running cases over", description = "Each case goes on in its true place: tasks and"
        + " deadlines as if it had always been here, late ones late from their true date. One that is refused harms"
        + " no other. It is safe to send the same list again: a case that is here already is not changed.")
    public TakeOverAnswer takeOver(
        @QueryParam("dryRun") @DefaultValue("false") @Parameter(description = "Only try it: nothing is kept.")
        boolean dryRun,
        @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TakeOverList.Shape.class))) byte[] body) {
        return TakeOverAnswer.of(dryRun, many.perform(TakeOverList.of(body), dryRun));
    }
}
