package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

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

/** Registrations that were wrong. */
@Path("/cases/{id}/corrections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@Act
@ApplicationScoped
public class CorrectionResource {

    @Inject
    CorrectRegistration correct;

    @Inject
    StandingCase standing;

    @POST
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Correct a wrong registration", description = "The wrong entry of the history stays and names"
        + " the one that corrects it. When the day was wrong, the deadlines that were met on it or count from it are"
        + " set right; a breach that was written down stays.")
    @APIResponseSchema(CaseView.class)
    public Response correct(@PathParam("id") UUID id, @NotNull @Valid CorrectRegistration.Form form) {
        correct.perform(id, form);
        return standing.answer(id);
    }
}
