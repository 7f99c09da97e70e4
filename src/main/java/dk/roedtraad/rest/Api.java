package dk.roedtraad.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The REST interface; every resource and provider of the module belongs to it without being listed. */
@ApplicationPath("/api/v1")
@LoginConfig(authMethod = "MP-JWT")
@OpenAPIDefinition(
    info = @Info(title = "Rød Tråd", version = "1", license = @License(name = "Apache-2.0"),
        description = "Carries each case through the Bedre Ressourceforløb flow, with a deadline on every step. Acts"
            + " are POSTs and answer with the case as it now stands; an act with an Idempotency-Key can be repeated"
            + " safely. Unknown query parameters and unknown JSON fields are refused. Errors are"
            + " application/problem+json with a stable code and a remedy."),
    servers = @Server(url = "/", description = "This server"),
    security = @SecurityRequirement(name = "bearer"),
    components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemBody.class)))
@SecurityScheme(securitySchemeName = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT",
    description = "A token of the municipality's OpenID provider.")
public class Api extends Application {
}
