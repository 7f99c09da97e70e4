package dk.roedtraad.transfer;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.INTEGRATION;
import static dk.roedtraad.security.Role.LEADER;

import dk.roedtraad.rest.JsonSchemas;
import dk.roedtraad.security.Requires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The JSON Schema of the package of a transferred case. */
@Path("/transfer-package-schema")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Transfer")
@ApplicationScoped
public class TransferSchemaResource {

    @Inject
    JsonSchemas schemas;

    @GET
    @Requires({CASEWORKER, LEADER, INTEGRATION})
    @Operation(summary = "Read the schema of the package of a transferred case",
        description = "JSON Schema, draft 2020-12.")
    @APIResponse(responseCode = "200", description = "The schema.", content = @Content(
        mediaType = MediaType.APPLICATION_JSON,
        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)))
    public JsonNode read() {
        JsonNode schema = schemas.of(TransferPackage.class);
        leaveTeamToTheReceiver((ArrayNode) schema.at("/properties/case/required"));
        return schema;
    }

    private static void leaveTeamToTheReceiver(ArrayNode required) {
        for (int n = required.size() - 1; n >= 0; n--) {
            if (required.get(n).asString().equals("team")) {
                required.remove(n);
            }
        }
    }
}
