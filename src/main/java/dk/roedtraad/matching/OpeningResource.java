package dk.roedtraad.matching;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.time.CaseClock;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the companies offer. */
@Path("/openings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Companies")
@Act
@ApplicationScoped
public class OpeningResource {

    @Inject
    Openings openings;

    @Inject
    Companies companies;

    @Inject
    CaseClock clock;

    /**
     * Why an opening can no longer be used; it is closed today.
     *
     * @param reason why
     */
    public record ClosingForm(
        @Label(da = "Begrundelse", en = "Reason") @NotBlank @Size(max = 1000) String reason) {
    }

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List openings", description = "All, or those of a company, or those that can be used.")
    public Page<OpeningView> list(
        @QueryParam("companyId") @Parameter(description = "Only those of this company.") UUID companyId,
        @QueryParam("open") @Parameter(description = "Only those that can be used today.") Boolean open,
        @Valid @BeanParam PageRequest page) {
        LocalDate today = clock.today();
        UUID after = page.after(UUID::fromString).orElse(Place.START.id());
        return page.of(openings.after(after, companyId, Boolean.TRUE.equals(open) ? today : null, page.fetch()),
            opening -> "" + opening.id(), opening -> opening.view(today));
    }

    @GET
    @Path("/{openingId}")
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "Read an opening", description = "And whether it can still be used.")
    public OpeningView read(@PathParam("openingId") UUID openingId) {
        return openings.get(openingId).view(clock.today());
    }

    @POST
    @Requires({VK})
    @Operation(summary = "Add an opening", description = "What a company offers, also of few hours.")
    @APIResponseSchema(value = OpeningView.class, responseCode = "201", responseDescription = "Made.")
    public Response add(@NotNull @Valid OpeningForm form) {
        form.check();
        companies.find(form.companyId()).orElseThrow(() -> Problem.unprocessable("unknown-company",
            "There is no such company.", "Add the company first: POST /api/v1/companies.")
            .at("/companyId", "no such company"));
        Opening opening = new Opening(form);
        openings.add(opening);
        return Response.created(URI.create("openings/" + opening.id()))
            .entity(opening.view(clock.today())).build();
    }

    @POST
    @Path("/{openingId}/closing")
    @Requires({VK})
    @Operation(summary = "Close an opening", description = "The company no longer offers it.")
    public OpeningView close(@PathParam("openingId") UUID openingId, @NotNull @Valid ClosingForm form) {
        Opening opening = openings.locked(openingId);
        opening.close(clock.today(), form.reason());
        return opening.view(clock.today());
    }
}
