package dk.roedtraad.surveys;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Page;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questions that are asked, in the words in which they are asked. */
@Path("/surveys/questions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys")
@ApplicationScoped
public class QuestionResource {

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "List the questions", description = "Those of the progression measurement and of both surveys,"
        + " with wording and possible answers.")
    public Page<QuestionView> list() {
        return new Page<>(QuestionView.all(), null);
    }
}
