package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
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

/** The periods in which rules of a case stand still. */
@Path("/cases/{id}/suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Suspensions", description = "Periods in which rules of a case stand still: sickness, holiday, exemption.")
@Act
@ApplicationScoped
public class SuspensionResource {

    @Inject
    CaseReading reading;

    @Inject
    SuspensionsOfCase suspensions;

    @Inject
    SuspendCase suspend;

    @Inject
    ChangeSuspension change;

    @Inject
    StandingCase standing;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the suspensions", description = "In the order in which they were registered, those that"
        + " are over and those that lie ahead among them. The reading is logged.")
    public Page<SuspensionView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        reading.of(id, "suspensions");
        int after = page.after(Integer::parseInt).orElse(0);
        return page.of(suspensions.after(id, after, page.fetch()), view -> "" + view.number(), view -> view);
    }

    @POST
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Let rules stand still for a period", description = "Each suspended day moves the due day of a"
        + " rule that is covered by one day; overlapping periods count once. A period that is known ahead moves it at"
        + " once; while one runs until further notice, there is no due day. Left out, the rules are those that the"
        + " ground usually stops. AUTHORITY stops every rule and every act but contact, corrections and resumption, and"
        + " is for leaders only.")
    public Response suspend(@PathParam("id") UUID id, @NotNull @Valid SuspendCase.Form form) {
        suspend.perform(id, form);
        return standing.answer(id);
    }

    @POST
    @Path("/{n}/end")
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "End a suspension earlier", description = "Says which day was, is or will be its last one. A"
        + " day in the past corrects it; the day before its first one says that it came to nothing.")
    public Response end(@PathParam("id") UUID id, @PathParam("n") int n,
                        @NotNull @Valid ChangeSuspension.EndForm form) {
        change.end(id, n, form);
        return standing.answer(id);
    }

    @POST
    @Path("/{n}/extension")
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Extend a suspension", description = "Gives it a later last day, or none until further notice."
        + " One that is over is not extended: register another one.")
    public Response extend(@PathParam("id") UUID id, @PathParam("n") int n,
                           @NotNull @Valid ChangeSuspension.ExtendForm form) {
        change.extend(id, n, form);
        return standing.answer(id);
    }
}
