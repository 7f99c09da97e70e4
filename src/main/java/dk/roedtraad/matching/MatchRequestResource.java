package dk.roedtraad.matching;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CompleteTask;
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

/** The match requests of a case. */
@Path("/cases/{id}/match-requests")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Matching", description = "Match requests and placements.")
@Act
@ApplicationScoped
public class MatchRequestResource {

    @Inject
    CaseReading reading;

    @Inject
    MatchRequests requests;

    @Inject
    Drafting drafting;

    @Inject
    RequestMatch requestMatch;

    @Inject
    CompleteTask completeTask;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List the match requests of a case", description = "The oldest first. The reading is logged.")
    public Page<MatchRequestView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "match-requests");
        Place place = page.after(Place::parse).orElse(Place.START);
        return page.of(requests.ofCase(id, place, page.fetch()),
            match -> new Place(match.requestedOn(), match.id()).key(), MatchRequest::view);
    }

    @GET
    @Path("/draft")
    @Requires({CASEWORKER, VK})
    @Operation(summary = "Read what is known for a match request", description = "Of the newest CV, the goals, and"
        + " what was learned last. The reading is logged.")
    public MatchDraft draft(@PathParam("id") UUID id) {
        reading.of(id, "match-requests");
        return drafting.draft(id);
    }

    @POST
    @Requires({CASEWORKER})
    @Operation(summary = "Request a match", description = "Completes the open task requestMatch; when none is open,"
        + " because a placement runs, another one starts beside it.")
    public Response request(@PathParam("id") UUID id, @NotNull @Valid RequestMatch.Form form) {
        return completeTask.completeOrRecord(id, null, requestMatch, form);
    }
}
