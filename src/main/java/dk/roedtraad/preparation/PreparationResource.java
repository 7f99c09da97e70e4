package dk.roedtraad.preparation;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

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

/** What a case's preparation has come to. */
@Path("/cases/{id}/preparation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation", description = "Before the meeting with the rehabilitation team.")
@Act
@ApplicationScoped
public class PreparationResource {

    @Inject
    CaseReading reading;

    @Inject
    Preparations preparations;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR})
    @Operation(summary = "Read the preparation", description = "The talks with the citizen, the certificate, every"
        + " version of the preparatory part, and the quality checks. The reading is logged.")
    public PreparationView read(@PathParam("id") UUID id) {
        reading.of(id, "preparation");
        return new PreparationView(
            preparations.involvements(id).stream().map(PreparationView.InvolvementView::of).toList(),
            preparations.certificates(id).stream().map(PreparationView.CertificateView::of).toList(),
            preparations.parts(id).stream().map(PreparationView.PartView::of).toList(),
            preparations.checks(id).stream().map(PreparationView.CheckView::of).toList());
    }
}
