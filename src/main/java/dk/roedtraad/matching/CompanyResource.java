package dk.roedtraad.matching;

import static dk.roedtraad.security.Role.CASEWORKER;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The companies that the VKs work with. */
@Path("/companies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Companies", description = "The companies that the VKs work with, and what they offer.")
@Act
@ApplicationScoped
public class CompanyResource {

    @Inject
    Companies companies;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "List companies", description = "All, or those with a text in their name.")
    public Page<CompanyView> list(@QueryParam("name") @Parameter(description = "A part of the name.") String name,
                                  @Valid @BeanParam PageRequest page) {
        UUID after = page.after(UUID::fromString).orElse(Place.START.id());
        return page.of(companies.named(name, after, page.fetch()), company -> "" + company.id(), Company::view);
    }

    @GET
    @Path("/{companyId}")
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "Read a company", description = "With its fixed contact person.")
    public CompanyView read(@PathParam("companyId") UUID companyId) {
        return companies.get(companyId).view();
    }

    @POST
    @Requires({VK})
    @Operation(summary = "Add a company", description = "One row for each production unit (P number).")
    @APIResponseSchema(value = CompanyView.class, responseCode = "201", responseDescription = "Made.")
    public Response add(@NotNull @Valid CompanyForm form) {
        companies.requireFree(form.pNumber(), null);
        Company company = new Company(form);
        companies.add(company);
        return Response.created(URI.create("companies/" + company.id())).entity(company.view()).build();
    }

    @PUT
    @Path("/{companyId}")
    @Requires({VK})
    @Operation(summary = "Change a company", description = "All of it is written anew.")
    public CompanyView change(@PathParam("companyId") UUID companyId, @NotNull @Valid CompanyForm form) {
        Company company = companies.get(companyId);
        companies.requireFree(form.pNumber(), companyId);
        company.describe(form);
        return company.view();
    }
}
