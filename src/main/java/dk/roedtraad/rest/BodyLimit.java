package dk.roedtraad.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Refuses bodies above one mebibyte, whether their length was announced or only shows while reading. A list of cases to
 * take over may be larger.
 */
@Provider
@PreMatching
@Priority(RequestId.FIRST + 10)
@ApplicationScoped
public class BodyLimit implements ContainerRequestFilter {

    static final long BYTES = 1 << 20;

    private static final Map<String, Long> LARGER = Map.of("cases/takeover", 32 * BYTES);

    @Override
    public void filter(ContainerRequestContext request) {
        long limit = limitAt(request.getUriInfo().getPath());
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > limit) {
            throw tooLarge(limit);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
        }
    }

    static long limitAt(String path) {
        return LARGER.getOrDefault(path.replaceAll("^/+|/+$", ""), BYTES);
    }

    static Problem tooLarge(long limit) {
        return Problem.of(413, "body-too-large", "The body is larger than " + limit / BYTES + " MiB.",
            "Send it in several requests.");
    }
}
