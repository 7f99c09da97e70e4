package dk.roedtraad.matching;

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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The VKs' side of matching: what is asked for and has no placement yet. */
@Path("/match-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Matching")
@Act
@ApplicationScoped
public class OpenMatchResource {

    @Inject
    MatchRequests requests;

    @GET
    @Requires({VK, CASEWORKER, LEADER})
    @Operation(summary = "List open match requests", description = "Of all cases or of a team; what the citizen needs"
        + " is read in the case.")
    public Page<OpenMatchView> list(
        @QueryParam("team") @Parameter(description = "Only those of this team's cases.") String team,
        @Valid @BeanParam PageRequest page) {
        UUID after = page.after(UUID::fromString).orElse(Place.START.id());
        return page.of(requests.open(team, after, page.fetch()), match -> "" + match.id(), MatchRequest::openView);
    }
}
