package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the case is about: where name and CPR number are shown, and every reading is logged. */
@Path("/cases/{id}/citizen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Citizen", description = "Name, CPR number and how to reach the citizen; every reading is logged.")
@Act
@ApplicationScoped
public class CitizenResource {

    @Inject
    CaseReading reading;

    @Inject
    Cases cases;

    @Inject
    ChangeCitizen change;

    @Inject
    ContactProtection protection;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Read who the case is about", description = "The reading is logged. When name and address are"
        + " protected, how to reach the citizen is shown to the case's own people and to leaders only.")
    public CitizenView read(@PathParam("id") UUID id) {
        reading.of(id, "citizen");
        return view(cases.citizen(id));
    }

    @PUT
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Change who the case is about", description = "The citizen is told as a whole: what is left"
        + " out is taken away. The case is still found by a CPR number that was replaced.")
    public CitizenView change(@PathParam("id") UUID id, @NotNull @Valid CitizenForm form) {
        return view(change.perform(id, form));
    }

    private CitizenView view(Citizen citizen) {
        CitizenView all = CitizenView.of(citizen, cases.formerCprs(citizen));
        return protection.withholds(citizen) ? all.withoutContact() : all;
    }
}
