package dk.roedtraad.process;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;
import static dk.roedtraad.security.Role.OPERATIONS;
import static dk.roedtraad.security.Role.VK;

import dk.roedtraad.rest.Problem;
import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The models that are in use. */
@Path("/processes/{key}")
@Tag(name = "Processes", description = "The BPMN models that carry the cases.")
@Act
@ApplicationScoped
public class ProcessResource {

    @Inject
    RepositoryService repository;

    @GET
    @Produces({MediaType.APPLICATION_XML, "application/bpmn+xml"})
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION, OPERATIONS})
    @Operation(summary = "Read a model", description = "The BPMN 2.0 XML, with its diagram, of the version in use.")
    public InputStream read(@PathParam("key") String key) {
        ProcessDefinition model = repository.createProcessDefinitionQuery().processDefinitionKey(key)
            .latestVersion().singleResult();
        if (model == null) {
            throw Problem.notFound("not-found", "There is no such process.", "The processes are case, preparation,"
                + " rehabilitationMeeting, decision, programme, reReferral and placement.");
        }
        return repository.getProcessModel(model.getId());
    }
}
