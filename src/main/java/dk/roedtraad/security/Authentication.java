package dk.roedtraad.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Turns the bearer token into the current person and asks whether the operation is open to them.
 *
 * <p>The token says who and in which municipality; the roles come from the organisation, so that one who leaves
 * loses them at once. An integration client names the person it acts for in the header {@code On-Behalf-Of};
 * the roles checked are then that person's.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Authentication implements ContainerRequestFilter {

    /** The header in which an integration client names the person it acts for. */
    public static final String ON_BEHALF_OF = "On-Behalf-Of";

    static final String MUNICIPALITY_CLAIM = "municipality";

    private static final Pattern CODE = Pattern.compile("[0-9]{4}");

    @Inject
    CurrentPerson current;

    @Inject
    PersonDirectory directory;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Requires requires = resource.getResourceMethod().getAnnotation(Requires.class);
        if (requires == null) {
            return;
        }
        if (!(request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token)) {
            throw AccessDenied.notSignedIn();
        }
        current.become(personOf(token, request.getHeaderString(ON_BEHALF_OF)));
        if (Arrays.stream(requires.value()).noneMatch(current::has)) {
            throw AccessDenied.roleMissing(requires.value());
        }
    }

    private Identity personOf(JsonWebToken token, String onBehalfOf) {
        Object claim = token.getClaim(MUNICIPALITY_CLAIM);
        if (token.getName() == null || !(claim instanceof String municipality)
            || !CODE.matcher(municipality).matches()) {
            throw AccessDenied.notSignedIn();
        }
        Identity bearer = new Identity(municipality, token.getName(), granted(municipality, token.getName()), null);
        if (onBehalfOf == null) {
            return bearer;
        }
        if (!bearer.roles().contains(Role.INTEGRATION)) {
            throw AccessDenied.notAnIntegrationClient();
        }
        return new Identity(municipality, onBehalfOf, granted(municipality, onBehalfOf), bearer.person());
    }

    private Set<Role> granted(String municipality, String person) {
        return directory.rolesOf(municipality, person).orElseThrow(AccessDenied::unknownPerson);
    }
}
