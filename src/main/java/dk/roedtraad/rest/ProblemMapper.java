package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a problem as it is. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Problem> {

    @Inject
    RequestLog log;

    @Override
    public Response toResponse(Problem problem) {
        return ProblemResponse.of(problem, log.requestId());
    }
}
