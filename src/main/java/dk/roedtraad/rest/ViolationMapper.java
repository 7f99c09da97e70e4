package dk.roedtraad.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a form that breaks its constraints. */
@Provider
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    RequestLog log;

    @Override
    public Response toResponse(ConstraintViolationException broken) {
        return ProblemResponse.of(Violations.of(broken.getConstraintViolations()), log.requestId());
    }
}
