package dk.roedtraad.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Takes {@code If-Match} from the request, for whichever act locks the case. */
@Provider
public class PreconditionFilter implements ContainerRequestFilter {

    @Inject
    Precondition precondition;

    @Override
    public void filter(ContainerRequestContext request) {
        precondition.seen(request.getHeaderString(HttpHeaders.IF_MATCH));
    }
}
