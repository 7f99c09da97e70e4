package dk.roedtraad.organisation;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Label;
import dk.roedtraad.rest.Page;
import dk.roedtraad.rest.PageRequest;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When somebody is away, and who stands in. */
@Path("/organisation/people/{person}/absences")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
@Act
@ApplicationScoped
public class AbsenceResource {

    @Inject
    Absences absences;

    @Inject
    RegisterAbsence register;

    /**
     * When somebody is away.
     *
     * @param from the first day away
     * @param to the last day away; until further notice when left out
     * @param cover who stands in; whoever is of the same team when left out
     */
    public record AbsenceForm(
        @Label(da = "Fra", en = "From") @NotNull LocalDate from,
        @Label(da = "Til", en = "To") LocalDate to,
        @Label(da = "Afløser", en = "Cover") @Size(max = 100) String cover) {
    }

    /**
     * When somebody is back.
     *
     * @param endsOn the last day away, also one later than was planned; yesterday when left out
     */
    public record AbsenceEndForm(@Label(da = "Sidste fraværsdag", en = "Last day away") LocalDate endsOn) {
    }

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, OPERATIONS})
    @Operation(summary = "List when a person is away", description = "In the order in which it was registered.")
    public Page<AbsenceView> list(@PathParam("person") String person, @BeanParam PageRequest page) {
        register.known(person);
        int after = page.after(Integer::parseInt).orElse(0);
        return page.of(absences.after(person, after, page.fetch()), absence -> "" + absence.number(), Absence::view);
    }

    @POST
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, OPERATIONS})
    @Operation(summary = "Register that a person is away", description = "One's own absence, or as leader or operations"
        + " anybody's. Meanwhile the cover, or whoever of the team holds the role, may do the person's tasks; nothing"
        + " changes hands.")
    @APIResponseSchema(value = AbsenceView.class, responseCode = "201", responseDescription = "Registered.")
    public Response register(@PathParam("person") String person, @NotNull @Valid AbsenceForm form) {
        AbsenceView registered = register.register(person, form).view();
        return Response.created(URI.create("organisation/people/" + person + "/absences")).entity(registered).build();
    }

    @POST
    @Path("/{n}/end")
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, OPERATIONS})
    @Operation(summary = "Say when the person is back", description = "Earlier or later than planned.")
    public AbsenceView end(@PathParam("person") String person, @PathParam("n") int number,
                           @NotNull @Valid AbsenceEndForm form) {
        return register.end(person, number, form.endsOn()).view();
    }
}
