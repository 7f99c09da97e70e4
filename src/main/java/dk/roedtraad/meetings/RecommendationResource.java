package dk.roedtraad.meetings;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.cases.CaseReading;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the rehabilitation team has recommended in a case. */
@Path("/cases/{id}/recommendations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@Act
@ApplicationScoped
public class RecommendationResource {

    @Inject
    CaseReading reading;

    @Inject
    Recommendations recommendations;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "List the team's recommendations", description = "Every indstilling and adjournment with its"
        + " handing over, in the order in which they were recorded. The reading is logged.")
    public Page<RecommendationView> recommendations(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "recommendations");
        int after = page.after(Integer::parseInt).orElse(0);
        List<Recommendation> found = recommendations.ofCase(id).stream().filter(one -> one.number() > after)
            .limit(page.fetch()).toList();
        return page.of(found, one -> "" + one.number(), RecommendationView::of);
    }
}
