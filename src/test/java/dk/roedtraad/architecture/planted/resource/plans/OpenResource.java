package dk.roedtraad.architecture.planted.resource.plans;

import dk.roedtraad.security.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Planted: hidden, outside a transaction, open to all, and keeping failures to itself. */
@Path("/open")
class OpenResource {

    @GET
    String list() {
        return "";
    }

    @GET
    @Requires({})
    String read() {
        try {
            return list();
        } catch (IllegalStateException swallowed) {
            return "";
        }
    }

    @Requires({})
    String forgotten() {
        return "";
    }
}
