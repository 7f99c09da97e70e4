package dk.roedtraad.reports.breaches;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** What is said of one breach. */
@Path("/reports/breaches/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
@Act
@ApplicationScoped
public class BreachActResource {

    @Inject
    BreachAtHand breach;

    @Inject
    Explanations explanations;

    @Inject
    ExplainBreach explain;

    @Inject
    SignOffBreach signOff;

    @Inject
    CaseDesk desk;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read one breach", description = "By the id of its deadline; with every version of its cause.")
    public BreachDetail read(@PathParam("id") UUID id) {
        return new BreachDetail(breach.get(id), explanations.causes(id).stream().map(BreachCause::view).toList());
    }

    @POST
    @Path("/cause")
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "Say why a deadline was breached", description = "One of those who work on the case, somebody"
        + " who stands in for them, or a leader; also when the case is closed. Until a leader has signed it can be said"
        + " again: what was said before is kept. Answers with the case as it now stands.")
    public Response explain(@PathParam("id") UUID id, @NotNull @Valid ExplainBreach.Form form) {
        return desk.answer(explain.perform(id, form));
    }

    @POST
    @Path("/sign-off")
    @Requires({LEADER})
    @Operation(summary = "Sign a breach off", description = "A leader has seen it and why it came about; once, when"
        + " somebody has said why. Answers with the case as it now stands.")
    public Response signOff(@PathParam("id") UUID id, @NotNull @Valid SignOffBreach.Form form) {
        return desk.answer(signOff.perform(id, form));
    }
}
