package dk.roedtraad.architecture.planted.boundary.plans;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A resource, with a record of its own, may know the web. */
@Path("/plans")
class PlanResource {

    Response answer;

    record Answer(Response response) {
    }
}
