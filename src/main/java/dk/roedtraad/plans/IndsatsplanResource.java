package dk.roedtraad.plans;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.cases.CaseHistory;
import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.cases.Happening;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The indsatsplan, as it now is and as it was. */
@Path("/cases/{id}/indsatsplan")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "The CV, the job goals, the indsatsplan and its follow-ups.")
@Act
@ApplicationScoped
public class IndsatsplanResource {

    @Inject
    CaseReading reading;

    @Inject
    Documents documents;

    @Inject
    BegunEfforts begun;

    @Inject
    CaseDesk desk;

    @Inject
    CaseHistory history;

    @Inject
    CaseClock clock;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Read the indsatsplan", description = "The newest version. The reading is logged.")
    public VersionView<Indsatsplan> read(@PathParam("id") UUID id) {
        reading.of(id, "indsatsplan");
        return documents.shown(IndsatsplanVersion.class, id).view();
    }

    @PUT
    @Requires({CASEWORKER})
    @Operation(summary = "Change the indsatsplan", description = "Writes a new version of today;"
        + " the task makeIndsatsplan writes the first one. It is no follow-up.")
    public Response change(@PathParam("id") UUID id, @NotNull @Valid Indsatsplan plan) {
        desk.enter(id);
        documents.requireWritten(IndsatsplanVersion.class, id);
        plan.check("");
        LocalDate today = clock.today();
        documents.add(new IndsatsplanVersion(documents.next(IndsatsplanVersion.class, id, today), plan));
        begun.tell(id, plan);
        history.record(id, Happening.of("changeIndsatsplan", today, null));
        return desk.answer(id);
    }

    @GET
    @Path("/versions")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "List the versions of the indsatsplan",
        description = "The newest first. The reading is logged.")
    public Page<VersionView<Indsatsplan>> versions(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        reading.of(id, "indsatsplan");
        int before = page.after(Integer::valueOf).orElse(Integer.MAX_VALUE);
        return page.of(documents.newestFirst(IndsatsplanVersion.class, id, before, page.fetch()),
            version -> "" + version.number(), IndsatsplanVersion::view);
    }
}
