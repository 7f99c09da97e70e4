package dk.roedtraad.process;

import static dk.roedtraad.security.Role.OPERATIONS;

import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Running cases moved to another version of the models. */
@Path("/operations/migrations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
@ApplicationScoped
public class MigrationResource {

    @Inject
    MoveCases move;

    @POST
    @Requires({OPERATIONS})
    @Operation(summary = "Move running cases to another version of the models", description = "All models of a case"
        + " move together; it stands afterwards where it stood, with the same tasks and the same deadlines. Each case"
        + " is moved in a transaction of its own and has its own result; one that stands where the other version has"
        + " no place for it is refused and runs on as it did. A dry run does all of it and keeps nothing. It can be"
        + " repeated safely.")
    public MoveCases.Moved move(@NotNull @Valid MoveCases.Form form) {
        return move.perform(form);
    }
}
