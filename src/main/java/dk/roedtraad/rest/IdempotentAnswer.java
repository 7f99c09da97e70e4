package dk.roedtraad.rest;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;

/**
 * What an act was answered with.
 *
 * @param fingerprint what was asked for
 * @param status the HTTP status
 * @param etag the header of that name, or null
 * @param location the header of that name, or null
 * @param body the JSON, or null
 */
record IdempotentAnswer(String fingerprint, int status, String etag, String location, String body) {

    static final String REPLAYED = "Idempotency-Replayed";

    /** @return what the act returned, with its JSON written once and for all */
    static IdempotentAnswer of(String fingerprint, Object returned) {
        if (!(returned instanceof Response answer)) {
            return new IdempotentAnswer(fingerprint, returned == null ? 204 : 200, null, null, json(returned));
        }
        String etag = answer.getEntityTag() == null ? null : answer.getEntityTag().getValue();
        String location = answer.getLocation() == null ? null : answer.getLocation().toString();
        return new IdempotentAnswer(fingerprint, answer.getStatus(), etag, location, json(answer.getEntity()));
    }

    private static String json(Object entity) {
        return entity == null ? null : new String(Json.write(entity), StandardCharsets.UTF_8);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Puts this answer in the place of the one about to be sent. */
    void replace(ContainerResponseContext answer) {
        answer.setStatus(status);
        answer.getHeaders().putSingle(REPLAYED, "true");
        if (etag != null) {
            answer.getHeaders().putSingle(HttpHeaders.ETAG, new EntityTag(etag));
        }
        if (location != null) {
            answer.getHeaders().putSingle(HttpHeaders.LOCATION, location);
        }
        if (body != null) {
            answer.setEntity(body.getBytes(StandardCharsets.UTF_8), new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
