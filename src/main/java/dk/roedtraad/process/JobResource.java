package dk.roedtraad.process;

import static dk.roedtraad.security.Role.OPERATIONS;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The engine's jobs that have failed. */
@Path("/operations/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations", description = "For those who run the server: failed jobs, and versions of the models.")
@Act
@ApplicationScoped
public class JobResource {

    @Inject
    FailedJobs failed;

    @Inject
    RetryJob retry;

    @GET
    @Requires({OPERATIONS})
    @Operation(summary = "List failed jobs", description = "What the engine should have done in the municipality's"
        + " cases and could not, the last to fail first. A job that goes through leaves the list. The engine tries"
        + " five times, a minute apart, and then gives up: until then nobody need do anything.")
    public Page<FailedJobView> list(@QueryParam("givenUp") @Parameter(description = "Only the jobs that the engine"
        + " will not try again by itself.") Boolean givenUp, @BeanParam PageRequest page) {
        return page.of(failed.list(Boolean.TRUE.equals(givenUp), page), FailedJobs::keyOf, job -> job);
    }

    @POST
    @Path("/{id}/retry")
    @Requires({OPERATIONS})
    @Operation(summary = "Have a failed job tried again", description = "When what made it fail has been mended. The"
        + " engine tries within half a minute, and up to five times; the case's history says who had it tried.")
    public FailedJobView retry(@PathParam("id") UUID id, @NotNull @Valid RetryJob.Form form) {
        return retry.perform(id, form);
    }
}
