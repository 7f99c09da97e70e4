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

/** The waiver of a deadline. */
@Path("/deadlines/{id}/waiver")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
@Act
@ApplicationScoped
public class DeadlineWaiverResource {

    @Inject
    WaiveDeadline waive;

    @Inject
    CaseDesk desk;

    @POST
    @Requires(LEADER)
    @Operation(summary = "Waive a deadline", description = "For leaders, with a reason, and with a legal basis where"
        + " the law sets the deadline. Nothing is owed any more, and that is no breach; a breach from before stays one."
        + " The next step of a recurring kind is owed again.")
    public Response waive(@PathParam("id") UUID id, @NotNull @Valid WaiveDeadline.Form form) {
        return desk.answer(waive.perform(id, form));
    }
}
