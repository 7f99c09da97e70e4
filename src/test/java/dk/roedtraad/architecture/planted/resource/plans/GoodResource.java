package dk.roedtraad.architecture.planted.resource.plans;

import dk.roedtraad.security.Act;
import dk.roedtraad.security.Requires;
import dk.roedtraad.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** A resource as it should be. */
@ApplicationScoped
@Path("/good")
@Act
public class GoodResource {

    /** @return nothing much */
    @GET
    @Requires(Role.LEADER)
    public String list() {
        return "";
    }
}
