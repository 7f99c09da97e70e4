package dk.roedtraad.support;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.cases.CaseProgress;
import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.cases.Phase;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
import dk.roedtraad.time.CaseClock;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What supports a citizen beside the flow. */
@Path("/cases/{id}/support")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Support", description = "Mentor, sparring, talk with the health coordinator; references to documents.")
@Act
@ApplicationScoped
public class SupportResource {

    @Inject
    CaseReading reading;

    @Inject
    CaseProgress progress;

    @Inject
    Supports supports;

    @Inject
    GiveSupport give;

    @Inject
    CaseDesk desk;

    @Inject
    CaseClock clock;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List the support of a case", description = "The oldest first. The reading is logged.")
    public Page<SupportView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "support");
        LocalDate today = clock.today();
        boolean closed = progress.facts(id).phase() == Phase.CLOSED;
        Place after = page.after(Place::parse).orElse(Place.START);
        return page.of(supports.ofCase(id, after, page.fetch()),
            support -> new Place(support.givenOn(), support.id()).key(), support -> support.view(today, closed));
    }

    @POST
    @Requires({CASEWORKER, VK})
    @Operation(summary = "Grant a mentor, request sparring, or note an objection for health", description = "A mentor"
        + " is granted by a caseworker. An objection for health opens the task holdHealthTalk, and no placement is"
        + " agreed until the talk was held (LAB § 113 stk. 3).")
    public Response give(@PathParam("id") UUID id, @NotNull @Valid GiveSupport.Form form) {
        give.perform(id, form);
        return desk.answer(id);
    }
}
