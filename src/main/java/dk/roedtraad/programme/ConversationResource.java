package dk.roedtraad.programme;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.tasks.CompleteTask;
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

/** The conversations with the citizen. */
@Path("/cases/{id}/conversations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programme", description = "Decision, conversations, status and closing of a ressourceforløb.")
@Act
@ApplicationScoped
public class ConversationResource {

    @Inject
    ProgrammeJournal journal;

    @Inject
    HoldConversation hold;

    @Inject
    CorrectConversation correct;

    @Inject
    CompleteTask complete;

    @Inject
    CaseDesk desk;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List the conversations", description = "The newest first. The reading is logged.")
    public Page<ConversationView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        journal.open(id, "conversations");
        Place after = page.after(Place::parse).orElse(Place.TOP);
        return page.of(journal.conversations(id, after, page.fetch()), talk -> Place.of(talk).key(),
            ConversationView::of);
    }

    @POST
    @Requires({CASEWORKER})
    @Operation(summary = "Record a conversation", description = "Completes the open task holdConversation; without one"
        + " it is recorded as an extra. Answers with the case as it now stands.")
    public Response hold(@PathParam("id") UUID id, @NotNull @Valid HoldConversation.Form form) {
        return complete.completeOrRecord(id, null, hold, form);
    }

    @POST
    @Path("/{conversationId}/correction")
    @Requires({CASEWORKER})
    @Operation(summary = "Correct a conversation", description = "The wrong one stays in the list and names the one"
        + " that corrects it, which alone counts. Tasks that the wrong one gave rise to stay. Answers with the case as"
        + " it now stands.")
    public Response correct(@PathParam("id") UUID id, @PathParam("conversationId") UUID conversationId,
                            @NotNull @Valid CorrectConversation.Form form) {
        correct.perform(id, conversationId, form);
        return desk.answer(id);
    }
}
