package dk.roedtraad.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives each request an id: the caller's own, when it is harmless, or a new one. */
@Provider
@PreMatching
@Priority(RequestId.FIRST)
@ApplicationScoped
public class RequestId implements ContainerRequestFilter {

    static final String HEADER = "X-Request-Id";

    static final int FIRST = 10;

    /** A UUID, or anything sane without what could be a CPR number. */
    private static final Pattern HARMLESS = Pattern.compile(StrictText.UUID_PATTERN
        + "|(?!.*(?<!\\d)\\d{6}-?\\d{4}(?!\\d))[A-Za-z0-9._-]{1,64}");

    @Inject
    RequestLog log;

    @Override
    public void filter(ContainerRequestContext request) {
        log.begin(chosen(request.getHeaderString(HEADER)), System.nanoTime());
    }

    static String chosen(String given) {
        return given != null && HARMLESS.matcher(given).matches() ? given : UUID.randomUUID().toString();
    }
}
