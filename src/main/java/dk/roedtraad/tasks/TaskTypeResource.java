package dk.roedtraad.tasks;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.JsonSchemas;
import dk.roedtraad.rest.Page;
import dk.roedtraad.security.Requires;
import dk.roedtraad.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tools.jackson.databind.JsonNode;

/** The kinds of task there are, each with the JSON Schema of its form. */
@Path("/task-types")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Task types", description = "The form of every task, for any case system to render.")
@ApplicationScoped
public class TaskTypeResource {

    @Inject
    TaskTypes types;

    @Inject
    JsonSchemas schemas;

    /**
     * A kind of task.
     *
     * @param key the user task's id in the models
     * @param title Danish title
     * @param titleEn English title
     * @param role who may do it
     * @param performer which of the case's people it goes to
     * @param schema the form as JSON Schema, draft 2020-12
     */
    public record TaskTypeView(String key, String title, String titleEn, Role role, Performer performer,
                               @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
                               JsonNode schema) {
    }

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List all task types", description = "Each with the JSON Schema of its form.")
    public Page<TaskTypeView> list() {
        return new Page<>(types.all().stream().map(this::view).toList(), null);
    }

    @GET
    @Path("/{type}")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read one task type", description = "With the JSON Schema of its form.")
    public TaskTypeView read(@PathParam("type") String key) {
        return view(types.type(key));
    }

    private TaskTypeView view(TaskType<?> type) {
        return new TaskTypeView(type.key(), type.danishTitle(), type.englishTitle(), type.role(), type.performer(),
            schemas.of(type.form()));
    }
}
