package dk.roedtraad.process;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.rest.Page;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a case stands in the models. */
@Path("/cases/{id}/process")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Processes")
@Act
@ApplicationScoped
public class CaseProcessResource {

    @Inject
    CaseProgress cases;

    @Inject
    CasePath path;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read where a case stands in the models", description = "Each process it has run through,"
        + " with the elements reached; those without leftAt are where it stands now.")
    public Page<CasePath.Run> read(@PathParam("id") UUID id) {
        cases.facts(id);
        return new Page<>(path.of(id), null);
    }
}
