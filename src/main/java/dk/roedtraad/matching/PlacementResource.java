package dk.roedtraad.matching;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

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

/** The placements of a case. */
@Path("/cases/{id}/placements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
@Act
@ApplicationScoped
public class PlacementResource {

    @Inject
    PlacementsShown placements;

    @Inject
    EndPlacement endPlacement;

    @Inject
    WaitingMatch waitingMatch;

    @Inject
    CaseDesk desk;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "List the placements of a case", description = "With the VK's follow-ups, the oldest first."
        + " The reading is logged.")
    public Page<PlacementView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        return placements.of(id, page);
    }

    @POST
    @Requires({VK})
    @Operation(summary = "Agree a placement, or tell that it was declined", description = "Completes the open task"
        + " agreePlacement; when several are open, matchId says which.")
    public Response agree(@PathParam("id") UUID id, @NotNull @Valid AgreePlacement.Form form) {
        return waitingMatch.agree(id, form);
    }

    @POST
    @Path("/{placementId}/ending")
    @Requires({CASEWORKER, VK})
    @Operation(summary = "End a placement before its next follow-up", description = "The planned follow-up falls away,"
        + " and the placement is to be closed.")
    public Response end(@PathParam("id") UUID id, @PathParam("placementId") UUID placementId,
                        @NotNull @Valid EndPlacement.Form form) {
        endPlacement.perform(id, placementId, form);
        return desk.answer(id);
    }
}
