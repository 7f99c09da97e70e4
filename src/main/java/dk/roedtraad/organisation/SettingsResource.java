package dk.roedtraad.organisation;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the municipality has settled for itself. */
@Path("/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
@Act
@ApplicationScoped
public class SettingsResource {

    @Inject
    Settings settings;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "Read the settings", description = "What was never settled is as the module proposes.")
    public SettingsForm read() {
        return settings.ours().form();
    }

    @PUT
    @Requires({OPERATIONS, LEADER})
    @Operation(summary = "Settle the settings", description = "What is left out goes back to what is proposed.")
    public SettingsForm settle(@NotNull @Valid SettingsForm form) {
        settings.settle(form);
        return settings.ours().form();
    }
}
