package dk.roedtraad.tasks;

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
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

/** The worklist, and the one door through which a planned step is completed. */
@Path("/tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks", description = "What is to be done next, by whom and by when.")
@Act
@ApplicationScoped
public class TaskResource {

    @Inject
    Worklist worklist;

    @Inject
    TaskSearch search;

    @Inject
    AssignTask assign;

    @Inject
    CompleteTask complete;

    /** Whom the leader gives a task to. */
    public record AssignmentForm(@NotBlank @Size(max = 100) String assignee) {
    }

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List open tasks", description = "The most urgent first; all conditions hold together.")
    public Page<TaskView> list(@BeanParam TaskFilter filter, @BeanParam PageRequest page) {
        return page.of(search.find(filter, page), TaskSearch::keyOf, worklist::view);
    }

    @GET
    @Path("/{id}")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read one task", description = "Open, done or cancelled.")
    public TaskView read(@PathParam("id") UUID id) {
        return worklist.view(worklist.get(id));
    }

    @POST
    @Path("/{id}/claim")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Take an unassigned task", description = "It then lies with the caller.")
    public TaskView claim(@PathParam("id") UUID id) {
        return worklist.view(assign.claim(id));
    }

    @POST
    @Path("/{id}/release")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Give a task back to the team", description = "It then lies with nobody.")
    public TaskView release(@PathParam("id") UUID id) {
        return worklist.view(assign.release(id));
    }

    @POST
    @Path("/{id}/assignment")
    @Requires({LEADER})
    @Operation(summary = "Give a task to a person", description = "The person must hold the task's role.")
    public TaskView assign(@PathParam("id") UUID id, @NotNull @Valid AssignmentForm form) {
        return worklist.view(assign.assign(id, form.assignee()));
    }

    @POST
    @Path("/{id}/completion")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Complete a task", description = "The body is the form of the task's type (see"
        + " /task-types/{type}). The process goes on in the same transaction; the answer is the case as it now"
        + " stands, with the tasks that are next.")
    public Response complete(@PathParam("id") UUID id, byte[] form) {
        return complete.complete(id, form);
    }
}
