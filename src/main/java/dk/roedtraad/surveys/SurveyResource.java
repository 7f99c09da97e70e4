package dk.roedtraad.surveys;

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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a citizen has answered to the two surveys. */
@Path("/cases/{id}/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@Act
@ApplicationScoped
public class SurveyResource {

    @Inject
    Questionings questionings;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List the surveys", description = "The oldest first, declined ones too. The reading is"
        + " logged.")
    public Page<SurveyView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        questionings.open(id, "surveys");
        Place after = page.after(Place::parse).orElse(Place.TOP);
        return page.of(questionings.of(SurveyResponse.class, id, after, page.fetch()), found -> Place.of(found).key(),
            SurveyView::of);
    }
}
