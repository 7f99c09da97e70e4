package dk.roedtraad.support;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a support ends; the talk with the health coordinator is held with its task. */
@Path("/cases/{id}/support/{supportId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Support")
@Act
@ApplicationScoped
public class SupportEndResource {

    @Inject
    EndMentor endMentor;

    @Inject
    AnswerSparring answerSparring;

    @Inject
    CaseDesk desk;

    @POST
    @Path("/end")
    @Requires({CASEWORKER})
    @Operation(summary = "End mentor support before its last day", description = "Only of kind MENTOR.")
    public Response end(@PathParam("id") UUID id, @PathParam("supportId") UUID supportId,
                        @NotNull @Valid EndMentor.Form form) {
        endMentor.perform(id, supportId, form);
        return desk.answer(id);
    }

    @POST
    @Path("/outcome")
    @Requires({CASEWORKER, VK})
    @Operation(summary = "Write down what came of a sparring", description = "Only of kind SPARRING.")
    public Response outcome(@PathParam("id") UUID id, @PathParam("supportId") UUID supportId,
                            @NotNull @Valid AnswerSparring.Form form) {
        answerSparring.perform(id, supportId, form);
        return desk.answer(id);
    }
}
