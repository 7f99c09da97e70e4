package dk.roedtraad.programme;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
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
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Appeals against the municipality's decisions. */
@Path("/cases/{id}/appeal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
@Act
@ApplicationScoped
public class AppealResource {

    @Inject
    ProgrammeJournal journal;

    @Inject
    Appeals appeals;

    @Inject
    ReceiveAppeal receive;

    @Inject
    CaseDesk desk;

    @GET
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "List the appeals", description = "In the order in which they were received, with what the"
        + " municipality found. The reading is logged.")
    public Page<AppealView> list(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        journal.open(id, "appeal");
        int after = page.after(Integer::parseInt).orElse(0);
        List<AppealView> all = appeals.all(id);
        List<AppealView> rest = all.stream().skip(after).limit(page.fetch()).toList();
        return page.of(rest, shown -> "" + (all.indexOf(shown) + 1), Function.identity());
    }

    @POST
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Register an appeal", description = "Against the last decision, within four weeks of it; later"
        + " only when it is said why it is taken up. The municipality reassesses within four weeks, and nothing pauses"
        + " meanwhile; the case is not handed back before. Answers with the case as it now stands.")
    public Response receive(@PathParam("id") UUID id, @NotNull @Valid ReceiveAppeal.Form form) {
        receive.perform(id, form);
        return desk.answer(id);
    }
}
