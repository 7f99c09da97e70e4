package dk.roedtraad.process;

import static dk.roedtraad.security.Role.OPERATIONS;

import dk.roedtraad.rest.Page;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of the models. */
@Path("/operations/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@Act
@ApplicationScoped
public class VersionResource {

    @Inject
    ModelVersions versions;

    @Inject
    RunningCases running;

    /**
     * A version of the models, which are deployed together.
     *
     * @param version its number
     * @param deployedAt when the server brought it
     * @param current whether new cases begin on it
     * @param models the keys of its models
     * @param runningCases how many of the municipality's cases run on it
     */
    @Schema(name = "ModelVersion")
    public record VersionView(int version, Instant deployedAt, boolean current, Set<String> models,
                              long runningCases) {
    }

    @GET
    @Requires({OPERATIONS})
    @Operation(summary = "List the versions of the models", description = "The one in use first. A case runs to its"
        + " end on the version that it began on, unless it is moved: see /operations/migrations.")
    public Page<VersionView> list() {
        List<ModelVersion> all = versions.all();
        return new Page<>(all.stream().map(version -> new VersionView(version.number(), version.deployedAt(),
            version == all.get(0), new TreeSet<>(version.definitions().keySet()), running.count(version))).toList(),
            null);
    }
}
