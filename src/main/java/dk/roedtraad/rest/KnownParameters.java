package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses query parameters that the operation does not know, so that a misspelt filter never widens an answer. */
@Provider
@ApplicationScoped
public class KnownParameters implements ContainerRequestFilter {

    private final Map<Method, QueryParameters> known = new ConcurrentHashMap<>();

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method != null) {
            known.computeIfAbsent(method, QueryParameters::of).check(request.getUriInfo().getQueryParameters());
        }
    }
}
