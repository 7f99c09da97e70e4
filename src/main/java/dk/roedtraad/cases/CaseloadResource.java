package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.rest.Page;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All the cases of one person, when they leave or have too many. */
@Path("/cases/reassignment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@ApplicationScoped
public class CaseloadResource {

    @Inject
    ReassignCaseload caseload;

    @POST
    @Requires(LEADER)
    @Operation(summary = "Give all cases of a person to others", description = "Each case by itself, with a result for"
        + " each: one that is refused harms no other. Safe to repeat without a key: what has been handed over no longer"
        + " lies with that person, and only the rest is tried again.")
    public Page<ReassignCaseload.Item> reassign(@NotNull @Valid ReassignCaseload.Form form) {
        return new Page<>(caseload.perform(form), null);
    }
}
