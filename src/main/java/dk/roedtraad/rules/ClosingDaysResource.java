package dk.roedtraad.rules;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days on which nobody is at work in the municipality, beside weekends and holidays. */
@Path("/settings/closing-days")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "The rules of the profiles, and what the municipality has settled for itself.")
@Act
@ApplicationScoped
public class ClosingDaysResource {

    @Inject
    ClosingDayLists lists;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "Read the closing days", description = "Weekends and statutory holidays are closed anyway and"
        + " need not be named.")
    public ClosingDaysView read() {
        return lists.at(lists.version()).map(ClosingDays::view).orElse(ClosingDaysView.NONE);
    }

    @PUT
    @Requires({OPERATIONS, LEADER})
    @Operation(summary = "Settle the closing days", description = "The whole list. Deadlines that begin from now on are"
        + " counted by it; those that run keep the list that counted them.")
    public ClosingDaysView settle(@NotNull @Valid ClosingDaysForm form) {
        return lists.settle(form).view();
    }

    @GET
    @Path("/versions")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "List the closing days' versions", description = "Who settled which list when and"
        + " why; the last one first.")
    public Page<ClosingDaysView> versions(@BeanParam PageRequest page) {
        int before = page.after(Integer::parseInt).orElse(Integer.MAX_VALUE);
        return page.of(lists.before(before, page.fetch()), list -> "" + list.version(), ClosingDays::view);
    }
}
