package dk.roedtraad.transfer;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.tasks.CaseDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A case on its way to another municipality. */
@Path("/cases/{id}/transfer")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Transfer", description = "Cases that come from another system or go to another municipality.")
@Act
@ApplicationScoped
public class TransferResource {

    @Inject
    TransferCase transfer;

    @Inject
    PackCase pack;

    @Inject
    CaseReading reading;

    @Inject
    CaseDesk desk;

    @POST
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Transfer a case to another municipality", description = "The case closes with MOVED and is"
        + " frozen; breaches stay here. Its package is then at /transfer/package.")
    public Response transfer(@PathParam("id") UUID id, @NotNull @Valid TransferCase.Form form) {
        transfer.perform(id, form);
        return desk.answer(id);
    }

    @GET
    @Path("/package")
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Read the package of a transferred case", description = "CV, goals, plan, placements,"
        + " progression and open matters as JSON, after /transfer-package-schema. Its member case is what the receiver"
        + " sends to /cases/takeover with team and people added. The reading is logged.")
    public TransferPackage read(@PathParam("id") UUID id) {
        reading.of(id, "transfer-package");
        return pack.perform(id);
    }
}
