package dk.roedtraad.programme;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

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

/** The programme around its conversations: how it was decided, handed over, reviewed and closed. */
@Path("/cases/{id}/programme")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
@Act
@ApplicationScoped
public class ProgrammeResource {

    @Inject
    ProgrammeJournal journal;

    @GET
    @Requires({CASEWORKER, VK, LEADER})
    @Operation(summary = "Read the programme", description = "Decisions, meetings, contact recoveries, status"
        + " reviews, and what followed when the first effort or a decision was late;"
        + " empty lists for what has not happened. The reading is logged.")
    public ProgrammeView read(@PathParam("id") UUID id) {
        journal.open(id, "programme");
        return ProgrammeView.of(id, journal);
    }
}
