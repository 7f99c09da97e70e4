package dk.roedtraad.deadlines;

import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;

import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether deadlines, rules and timers agree. */
@Path("/operations/self-check")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@ApplicationScoped
public class SelfCheckResource {

    @Inject
    CheckDeadlines check;

    @Inject
    RepairDeadlines repair;

    @GET
    @Requires({OPERATIONS, LEADER})
    @Operation(summary = "Check the deadlines", description = "Looks through every running case: whether what it owes"
        + " by where it stands has a deadline, whether each deadline's days are those that its rule, suspensions and"
        + " extensions give, and whether each that can be breached has its timer in the models, and no timer is left"
        + " over. It changes nothing.")
    public SelfCheckReport check() {
        return check.perform();
    }

    @POST
    @Path("/repair")
    @Requires({OPERATIONS})
    @Operation(summary = "Repair the deadlines", description = "Checks, and mends what is not as it ought to be, each"
        + " case in a transaction of its own and looked at again before; the deadline's log and the case's history say"
        + " who had it done. A breach that was written down stays. It can be repeated safely.")
    public RepairDeadlines.Repaired repair(@NotNull @Valid RepairDeadlines.Form form) {
        return repair.perform(form);
    }
}
