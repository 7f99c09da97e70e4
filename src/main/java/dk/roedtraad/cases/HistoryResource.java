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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened in a case. */
@Path("/cases/{id}/history")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@Act
@ApplicationScoped
public class HistoryResource {

    @Inject
    Cases cases;

    @Inject
    CaseHistory history;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read what happened", description = "From the first act on: what, when, by whom and why."
        + " A wrong entry stays, and names the one that corrects it.")
    public Page<HistoryView> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        cases.get(id);
        int after = page.after(Integer::parseInt).orElse(0);
        Map<Integer, Integer> corrected = history.corrections(id);
        return page.of(history.after(id, after, page.fetch()), entry -> "" + entry.number(),
            entry -> entry.view(corrected.get(entry.number())));
    }
}
