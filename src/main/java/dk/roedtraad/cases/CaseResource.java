package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases: opened, found, read, withdrawn. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Cases", description = "A citizen's case from preparation to its end.")
@Act
@ApplicationScoped
public class CaseResource {

    private static final int FOUND_AT_MOST = 50;

    @Inject
    CaseReading reading;

    @Inject
    CaseSearch search;

    @Inject
    OpenCase open;

    @Inject
    WithdrawCase withdraw;

    @Inject
    StandingCase standing;

    /**
     * Whom to look for; in the body, so that no CPR number comes into a URL.
     *
     * @param cpr the citizen's CPR number, or null
     * @param name a part of the citizen's name, at least three letters, or null
     */
    public record SearchForm(@Pattern(regexp = "[0-9]{6}-?[0-9]{4}") String cpr,
                             @Size(min = 3, max = 200) String name) {
    }

    @POST
    @Requires({CASEWORKER, LEADER, INTEGRATION})
    @Operation(summary = "Open a case", description = "The preparation starts, its deadline runs, and the first"
        + " tasks are in the worklist when this answers.")
    @APIResponseSchema(value = CaseView.class, responseCode = "201", responseDescription = "Opened.")
    public Response open(@NotNull @Valid OpenCase.Form form) {
        UUID id = open.perform(form);
        return standing.respond(Response.created(URI.create("cases/" + id)), id);
    }

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List cases", description = "All conditions hold together.")
    public Page<CaseSummary> list(@BeanParam CaseFilter filter, @BeanParam PageRequest page) {
        return page.of(search.find(filter, page), summary -> summary.id().toString(), summary -> summary);
    }

    @POST
    @Path("/search")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Find cases by CPR number or name", description = "At most 50; each is noted in the read log.")
    public Page<CaseSummary> search(@NotNull @Valid SearchForm form) {
        if (form.cpr() == null && form.name() == null) {
            throw Problem.unprocessable("nothing-to-search-for", "Neither CPR number nor name was given.",
                "Give at least one of cpr and name.");
        }
        List<CaseSummary> found = search.about(form.cpr(), form.name(), FOUND_AT_MOST);
        found.forEach(file -> reading.of(file.id(), "search"));
        return new Page<>(found, null);
    }

    @GET
    @Path("/{id}")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Read a case", description = "Phase, people, dates, open tasks and running deadlines.")
    @APIResponseSchema(CaseView.class)
    public Response read(@PathParam("id") UUID id) {
        reading.of(id, "case");
        return standing.answer(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "End a case before its flow does", description = "Withdrawn, moved away or deceased: every"
        + " open task and running deadline falls away.")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid WithdrawCase.Form form) {
        withdraw.perform(id, form);
        return standing.answer(id);
    }
}
