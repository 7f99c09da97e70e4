package dk.roedtraad.plans;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
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

/** The follow-ups of the indsatsplan. */
@Path("/cases/{id}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
@Act
@ApplicationScoped
public class FollowUpResource {

    @Inject
    CaseReading reading;

    @Inject
    FollowUps followUps;

    @Inject
    FollowUpPlan followUpPlan;

    @Inject
    CompleteTask completeTask;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "List the follow-ups of the indsatsplan", description = "The oldest first. The reading is"
        + " logged.")
    public Page<FollowUpView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "follow-ups");
        FollowUps.Place place = page.after(FollowUps.Place::parse).orElse(FollowUps.Place.START);
        return page.of(followUps.after(id, place, page.fetch()), FollowUps.Place::of, PlanFollowUp::view);
    }

    @POST
    @Requires({CASEWORKER})
    @Operation(summary = "Follow the indsatsplan up", description = "Completes the open task followUpPlan; when none"
        + " is open, the follow-up is recorded as an extra, and counts as well.")
    public Response followUp(@PathParam("id") UUID id, @NotNull @Valid FollowUpPlan.Form form) {
        return completeTask.completeOrRecord(id, null, followUpPlan, form);
    }
}
