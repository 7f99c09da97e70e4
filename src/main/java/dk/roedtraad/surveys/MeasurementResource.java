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

/** The measurements of a citizen's progression. */
@Path("/cases/{id}/measurements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "Progression measurements and citizen surveys.")
@Act
@ApplicationScoped
public class MeasurementResource {

    @Inject
    Questionings questionings;

    @Inject
    DueMeasurement due;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List the measurements", description = "The oldest first. The reading is logged.")
    public Page<MeasurementView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        questionings.open(id, "measurements");
        Place after = page.after(Place::parse).orElse(Place.TOP);
        return page.of(questionings.of(Measurement.class, id, after, page.fetch()), found -> Place.of(found).key(),
            MeasurementView::of);
    }

    @POST
    @Requires({CASEWORKER})
    @Operation(summary = "Record a measurement", description = "Completes the open task measureBaseline,"
        + " measureProgression or measureFinalProgression; without one it is recorded as an extra measurement along"
        + " the way. Answers with the case as it now stands.")
    public Response measure(@PathParam("id") UUID id, @NotNull @Valid ProgressionForm form) {
        return due.complete(id, form);
    }
}
