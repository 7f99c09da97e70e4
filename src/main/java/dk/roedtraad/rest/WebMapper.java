package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers what the server itself refuses: no such address, method, media type. */
@Provider
@ApplicationScoped
public class WebMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    RequestLog log;

    @Inject
    AnythingMapper anything;

    @Override
    public Response toResponse(WebApplicationException refusal) {
        Response given = refusal.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        if (given.getStatus() >= 500) {
            return anything.toResponse(refusal);
        }
        Problem problem = Failures.known(refusal).orElseGet(() -> Refusals.of(given.getStatus()));
        Response answer = ProblemResponse.of(problem, log.requestId());
        String allow = given.getHeaderString(HttpHeaders.ALLOW);
        return allow == null ? answer : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }
}
