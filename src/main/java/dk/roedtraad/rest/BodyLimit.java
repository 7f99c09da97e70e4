package dk.roedtraad.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Refuses bodies above one mebibyte, whether their length was announced or only shows while reading. */
@Provider
@PreMatching
@Priority(RequestId.FIRST + 10)
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    static final long BYTES = 1 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > BYTES) {
            throw tooLarge();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), BYTES));
        }
    }

    static Problem tooLarge() {
        return Problem.of(413, "body-too-large", "The body is larger than 1 MiB.", "Send it in several requests.");
    }
}
