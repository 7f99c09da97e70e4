package dk.roedtraad.transfer;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.cases.CaseReading;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the case system gets when a case is handed back. */
@Path("/cases/{id}/handback-export")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transfer")
@Act
@ApplicationScoped
public class HandbackResource {

    @Inject
    ExportCase export;

    @Inject
    CaseReading reading;

    @GET
    @Requires({CASEWORKER, LEADER})
    @Operation(summary = "Export a closed case to the case system", description = "Indstillinger, conversations,"
        + " placements, progression and final CV, named as in Det Fælles Datagrundlag where its names are public; what"
        + " is our own proposal is listed in it. The reading is logged.")
    public HandbackExport read(@PathParam("id") UUID id) {
        reading.of(id, "handback-export");
        return export.perform(id);
    }
}
