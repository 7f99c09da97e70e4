package dk.roedtraad.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Notes the key, by which a POST may be repeated safely, and what was asked for under it. Whether it was answered
 * before is looked up in the act's own transaction; if it was, that answer goes out instead of the act's.
 */
@Provider
@Priority(Priorities.USER + 100)
@ApplicationScoped
public class IdempotencyKey implements ContainerRequestFilter, ContainerResponseFilter {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,64}");

    @Inject
    IdempotentCall call;

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals(HttpMethod.POST)) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw Problem.badRequest("bad-idempotency-key", "The Idempotency-Key is not 1 to 64 visible ASCII"
                + " characters.", "Send a fresh UUID for each act, and the same one when repeating it.");
        }
        byte[] body = request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
        request.setEntityStream(new ByteArrayInputStream(body));
        UriInfo uri = request.getUriInfo();
        String target = HttpMethod.POST + " " + uri.getRequestUri().getRawPath();
        call.begin(key, target.substring(0, Math.min(target.length(), IdempotentAnswers.LONGEST_REQUEST)),
            fingerprint(target + "?" + uri.getRequestUri().getRawQuery(), body), resource.getResourceMethod());
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        call.before().ifPresent(before -> before.replace(answer));
    }

    static String fingerprint(String target, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(target.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
