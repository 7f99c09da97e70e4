package dk.roedtraad.architecture.planted.boundary.plans;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Planted: a query bean that does more than hold its parameters. */
class GreedyFilter {

    @QueryParam("team")
    @DefaultValue("east")
    String team;

    Response answer;
}
