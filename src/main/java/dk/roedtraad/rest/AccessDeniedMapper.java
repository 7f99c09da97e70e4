package dk.roedtraad.rest;

import dk.roedtraad.security.AccessDenied;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers 401 or 403 as a problem. */
@Provider
@ApplicationScoped
public class AccessDeniedMapper implements ExceptionMapper<AccessDenied> {

    @Inject
    RequestLog log;

    @Override
    public Response toResponse(AccessDenied denied) {
        Problem problem = Problem.of(denied.status(), denied.code(), denied.getMessage(), denied.remedy());
        return ProblemResponse.of(problem, log.requestId());
    }
}
