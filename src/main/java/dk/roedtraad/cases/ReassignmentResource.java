package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
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

/** A case that goes from one person to another. */
@Path("/cases/{id}/reassignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@Act
@ApplicationScoped
public class ReassignmentResource {

    @Inject
    CaseReading reading;

    @Inject
    Handovers handovers;

    @Inject
    ReassignCase reassign;

    @Inject
    StandingCase standing;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List the handovers", description = "From the first on: from whom to whom, why, and what the"
        + " successor was told. The reading is logged.")
    public Page<HandoverView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        reading.of(id, "reassignment");
        int after = page.after(Integer::parseInt).orElse(0);
        return page.of(handovers.after(id, after, page.fetch()), handover -> "" + handover.number(), Handover::view);
    }

    @POST
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Give the case to another person", description = "A leader, or the case's own caseworker. The"
        + " open tasks go along, the change is counted, and the successor gets the task of taking the case up. Answers"
        + " with the case as it now stands.")
    public Response reassign(@PathParam("id") UUID id, @NotNull @Valid ReassignCase.Form form) {
        reassign.perform(id, form);
        return standing.answer(id);
    }
}
