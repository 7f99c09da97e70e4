package dk.roedtraad.cases;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rounds with the team beside a programme. */
@Path("/cases/{id}/re-referral")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases")
@Act
@ApplicationScoped
public class ReReferralResource {

    @Inject
    CaseReading reading;

    @Inject
    ReReferrals rounds;

    @Inject
    RequestReReferral request;

    @Inject
    StandingCase standing;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the rounds with the team beside the programme", description = "In the order in which"
        + " they were requested, with what came of each. The reading is logged.")
    public Page<ReReferralView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "re-referral");
        int after = page.after(Integer::parseInt).orElse(0);
        return page.of(rounds.after(id, after, page.fetch()), round -> "" + round.number(), ReReferral::view);
    }

    @POST
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Send the case to the team again", description = "Only from a running programme, which goes on"
        + " beside: a preparation is written, the team meets, and the municipality decides. One round at a time."
        + " Answers with the case as it now stands.")
    @APIResponseSchema(CaseView.class)
    public Response request(@PathParam("id") UUID id, @NotNull @Valid RequestReReferral.Form form) {
        request.perform(id, form);
        return standing.answer(id);
    }
}
