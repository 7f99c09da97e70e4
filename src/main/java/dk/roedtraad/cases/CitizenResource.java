package dk.roedtraad.cases;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.time.CaseClock;
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

/** Who the case is about: the only place where name and CPR number are shown, and every reading is logged. */
@Path("/cases/{id}/citizen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Citizen", description = "Name, CPR number and how to reach the citizen; every reading is logged.")
@Act
public class CitizenResource {

    @Inject
    CaseReading reading;

    @Inject
    Cases cases;

    @Inject
    StandingCase desk;

    @Inject
    CaseHistory history;

    @Inject
    Cpr cpr;

    @Inject
    CaseClock clock;

    /**
     * The citizen as the API shows them.
     *
     * @param name the citizen's name
     * @param cpr ten digits
     * @param protectedAddress whether name and address are protected
     * @param phone a phone number, or null
     * @param email an e-mail address, or null
     */
    public record CitizenView(String name, String cpr, boolean protectedAddress, String phone, String email) {

        static CitizenView of(Citizen citizen) {
            return new CitizenView(citizen.name(), citizen.cpr(), citizen.protectedAddress(), citizen.phone(),
                citizen.email());
        }
    }

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Read who the case is about", description = "The reading is logged.")
    public CitizenView read(@PathParam("id") UUID id) {
        reading.of(id, "citizen");
        return CitizenView.of(cases.citizen(id));
    }

    @PUT
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Change who the case is about", description = "A new CPR number, protection, or contact.")
    public CitizenView change(@PathParam("id") UUID id, @NotNull @Valid CitizenForm form) {
        desk.enter(id);
        cpr.require(form.cpr(), "/cpr");
        Citizen citizen = cases.citizen(id);
        citizen.describe(form);
        history.record(id, Happening.of("changeCitizen", clock.today(), null));
        return CitizenView.of(citizen);
    }
}
