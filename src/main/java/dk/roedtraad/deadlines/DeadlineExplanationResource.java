package dk.roedtraad.deadlines;

import static dk.roedtraad.security.Role.CASEWORKER;
import static dk.roedtraad.security.Role.COORDINATOR;
import static dk.roedtraad.security.Role.INTEGRATION;
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

/** How a deadline came by its day. */
@Path("/deadlines/{id}/explanation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Deadlines")
@Act
@ApplicationScoped
public class DeadlineExplanationResource {

    @Inject
    ExplainDeadline explain;

    @GET
    @Requires({CASEWORKER, VK, LEADER, COORDINATOR, INTEGRATION})
    @Operation(summary = "Explain a deadline", description = "The rule and its source, the day it counts from, what is"
        + " counted and what is not, what moved it and how it stands today; as fields, and as a sentence in Danish and"
        + " in English. The day is counted again from these parts.")
    public Explanation explain(@PathParam("id") UUID id) {
        return explain.of(id);
    }
}
