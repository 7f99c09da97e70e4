package dk.roedtraad.rest;

import dk.roedtraad.security.CurrentPerson;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.AnnotatedElement;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Answers the request's id and writes one log line a request. The path is written as its template and the query not at
 * all, so that neither ids of people nor what was searched for reaches the log.
 */
@Provider
@Priority(RequestId.FIRST)
@ApplicationScoped
public class AccessLog implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger("dk.roedtraad.access");

    @Inject
    RequestLog log;

    @Inject
    CurrentPerson person;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        answer.getHeaders().putSingle(RequestId.HEADER, log.requestId());
        String template = template();
        if (template.startsWith("/cases/{id}")) {
            noteCase(request.getUriInfo().getPathParameters().getFirst("id"));
        }
        String client = person.isKnown() ? person.client().map(SafeName::of).orElse("-") : "-";
        LOG.info(() -> request.getMethod() + " " + template + " status=" + answer.getStatus() + " ms="
            + log.millisAt(System.nanoTime()) + " " + log + " client=" + client);
    }

    private void noteCase(String id) {
        if (id != null && id.matches(StrictText.UUID_PATTERN)) {
            log.about(UUID.fromString(id));
        }
    }

    private String template() {
        if (resource == null || resource.getResourceMethod() == null) {
            return "-";
        }
        return pathOf(resource.getResourceClass()) + pathOf(resource.getResourceMethod());
    }

    private static String pathOf(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value().replaceAll("^/|/$", "");
    }
}
